import type { Problem } from '../../types/checked.ts';

/** What is wrong with one file of metadata, and where. */
export class MetadataError extends Error {
    readonly file: string;
    /** From 1; 1 where the whole file is meant. */
    readonly line: number;
    readonly column: number;
    /** `error`: no org would take the file. `refusal`: the local org does not do what it says. */
    readonly kind: Problem['kind'];

    constructor(
        file: string,
        message: string,
        where: { readonly line?: number; readonly column?: number; readonly kind?: Problem['kind'] } = {}
    ) {
        super(message);
        this.name = 'MetadataError';
        this.file = file;
        this.line = where.line ?? 1;
        this.column = where.column ?? 1;
        this.kind = where.kind ?? 'error';
    }
}
