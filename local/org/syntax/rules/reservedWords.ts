/**
 * Words that the grammar takes for names and Salesforce's own parser refuses as names of types, members, variables and
 * parameters (after a dot any word is fine). Measured with that parser: every keyword in every kind of declaration.
 */
export const reservedWords: ReadonlySet<string> = new Set(
    'and as asc bulk by commit desc from having in instanceof like limit not nulls or select trigger using where'.split(
        ' '
    )
);
