/**
 * Turns the parser generator's message into Salesforce's. Wording and choice of wording were compared with Salesforce's
 * own parser over some ninety broken programs.
 */
export function parserMessage(message: string, found: string): string {
    const missing = /^missing (.+) at /.exec(message)?.[1];
    if (missing) return `Missing '${unquoted(missing)}' at '${found}'`;
    const expected = /expecting (.+)$/s.exec(message)?.[1];
    if (message.startsWith('extraneous input') && expected === '<EOF>') return `Extra '<EOF>', at '${found}'.`;
    if (found === '<EOF>' && expected?.startsWith('{') && expected.includes("'}'")) {
        return "Expecting '}' but was: '<EOF>'";
    }
    if (expected && !expected.startsWith('{') && expected !== 'Identifier') {
        return `Expecting '${unquoted(expected)}' but was: '${found}'`;
    }
    return `Unexpected token '${found}'.`;
}

function unquoted(name: string): string {
    return /^'(.*)'$/s.exec(name)?.[1] ?? name;
}
