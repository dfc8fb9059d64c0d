/** What Salesforce says of a name with a letter outside ASCII. */
export function invalidIdentifier(name: string): string {
    return (
        `Invalid identifier '${name}'. Apex identifiers must start with an ASCII letter (a-z or A-Z) followed by ` +
        "any number of ASCII letters (a-z or A-Z), digits (0 - 9), '_'."
    );
}
