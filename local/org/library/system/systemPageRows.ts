import { enumConstant } from '../../values/primitives/apexEnum.ts';
import type { Implementation } from '../rows/definition.ts';
import { pageState } from '../pages/pageState.ts';
import { ApexVersion } from '../primitives/version.ts';

/** The rows of System about requests: the page they serve, the version they ask for, whether writing is allowed. */
export const systemPageRows: Readonly<Record<string, Implementation>> = {
    'PageReference currentPageReference()': () => pageState().page,
    'ApplicationReadWriteMode getApplicationReadWriteMode()': () =>
        enumConstant('System.ApplicationReadWriteMode', 'DEFAULT'),
    // the version of the running code's own package, which is managed; unmanaged code has none
    'Version requestVersion()': () => new ApexVersion(0, 0, null)
};
