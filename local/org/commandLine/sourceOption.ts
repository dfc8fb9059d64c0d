import { Option } from 'commander';

/** `--source DIR`, repeatable: SFDX projects or plain folders; the current directory if none is given. */
export function sourceOption(): Option {
    return new Option('-s, --source <dir>', 'SFDX project or folder with Apex; may be repeated').argParser<string[]>(
        (value, before) => [...(before ?? []), value]
    );
}

export interface SourceOptions {
    readonly source?: readonly string[];
}

export function sourceFolders(options: SourceOptions): readonly string[] {
    return options.source ?? ['.'];
}

/** An option that may be given several times; an empty list if it is not. */
export function repeated(flags: string, description: string): Option {
    return new Option(flags, description).argParser<string[]>((value, before) => [...before, value]).default([], 'all');
}
