import { Option } from 'commander';

/** `--data DIR`: records to begin with. */
export function dataOption(): Option {
    return new Option('-d, --data <dir>', 'folder with records in the sObject tree format of the Salesforce CLI');
}

export interface DataOptions {
    readonly data?: string;
}
