/**
 * The value between two quotes, escapes replaced. Source: Apex Developer Guide, "String" (\b \t \n \f \r \" \' \\) and
 * the \uXXXX escapes that Salesforce's parser takes. The lexer has already refused every other backslash.
 */
export function unescapeString(body: string): string {
    return body.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, letter: string) =>
        hex === undefined ? (plain[letter.toLowerCase()] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16))
    );
}

const plain: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', b: '\b' };

/** `'abc'` → abc. */
export function stringValue(token: string): string {
    return unescapeString(token.slice(1, -1));
}

/**
 * Three quotes, a line break, lines, three quotes: the value starts on the line after the opening quotes.
 * Line breaks count as \n whatever the file uses.
 */
export function multilineStringValue(token: string): string {
    const body = token.slice(3, -3).replace(/\r\n?/g, '\n');
    return unescapeString(body.replace(/^\n/, ''));
}
