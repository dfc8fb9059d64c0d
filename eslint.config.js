import js from '@eslint/js';
import lwc from '@lwc/eslint-plugin-lwc';
import jest from 'eslint-plugin-jest';
import globals from 'globals';
import typescript from 'typescript-eslint';

const lwcSources = ['force-app/**/lwc/**/*.ts'];
const jestTests = ['force-app/**/__tests__/**', 'force-app/test/jest-mocks/**'];

export default typescript.config(
    // Compiled components and caches are made, not written.
    { ignores: ['**/node_modules/', '.cache/', 'coverage/', 'force-app/**/lwc/**/*.js', '!force-app/**/__tests__/**'] },
    js.configs.recommended,
    ...typescript.configs.recommended,
    { languageOptions: { globals: globals.node } },
    {
        files: ['**/*.ts'],
        rules: {
            'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
            '@typescript-eslint/no-explicit-any': 'error',
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
        }
    },
    {
        files: lwcSources,
        plugins: { '@lwc/lwc': lwc },
        languageOptions: { globals: globals.browser },
        rules: {
            '@lwc/lwc/no-inner-html': 'error',
            '@lwc/lwc/no-document-query': 'error',
            '@lwc/lwc/no-async-operation': 'error',
            '@lwc/lwc/no-leading-uppercase-api-name': 'error',
            '@lwc/lwc/valid-api': 'error',
            '@lwc/lwc/valid-wire': 'error',
            '@lwc/lwc/valid-track': 'error'
        }
    },
    {
        files: jestTests,
        ...jest.configs['flat/recommended'],
        languageOptions: { globals: { ...globals.browser, ...globals.node, ...globals.jest } }
    }
);
