/** Why one row was not saved. `code` is a System.StatusCode; `fields` are API names. */
export interface DmlError {
    readonly code: string;
    readonly message: string;
    readonly fields: readonly string[];
}

export function dmlError(code: string, message: string, ...fields: string[]): DmlError {
    return { code, message, fields };
}

/** What became of one row. */
export interface SaveOutcome {
    readonly id: string | null;
    readonly success: boolean;
    /** By an insert, or an upsert that found nothing. */
    readonly created: boolean;
    readonly errors: readonly DmlError[];
    /** The object of the row. */
    readonly object?: string;
}

/** As an uncaught row is written: `REQUIRED_FIELD_MISSING, Required fields are missing: [Name]: [Name]`. */
export function errorText(error: DmlError): string {
    return `${error.code}, ${error.message}: [${error.fields.join(', ')}]`;
}
