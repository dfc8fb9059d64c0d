import { jestConfig } from '@salesforce/sfdx-lwc-jest/config.js';

/** LWC unit tests. `npm run build` has compiled the components' TypeScript before this runs. */
export default {
    ...jestConfig,
    roots: ['<rootDir>/force-app'],
    modulePathIgnorePatterns: ['<rootDir>/.cache']
};
