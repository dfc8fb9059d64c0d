const aloneTry = 'Try block must have at least one catch block or a finally block';
const emptySwitch = 'Switch statement requires at least one when block';

/** Salesforce's parser takes these two and its compiler refuses them, at their begin; here the grammar does both. */
export function isOfWholeStatement(message: string): boolean {
    return message === aloneTry || message === emptySwitch;
}

/**
 * Turns the parser generator's message into Salesforce's. Wording and choice of wording were compared with Salesforce's
 * own parser over some ninety broken programs.
 */
export function parserMessage(message: string, found: string, inInterface = false): string {
    if (message.endsWith("expecting {'catch', 'finally'}")) return aloneTry;
    if (message.endsWith("expecting 'when'")) return found === '}' ? emptySwitch : `Missing '}' at '${found}'`;
    if (inInterface && message.startsWith('mismatched')) return `Missing '}' at '${found}'`;
    const missing = /^missing (.+) at /.exec(message)?.[1];
    if (missing && !missing.startsWith('{')) return `Missing '${shown(missing)}' at '${found}'`;
    const expected = /expecting (.+)$/s.exec(message)?.[1];
    if (message.startsWith('extraneous input') && expected === '<EOF>') return `Extra '<EOF>', at '${found}'.`;
    if (found === '<EOF>' && expected?.startsWith('{') && expected.includes("'}'")) {
        return "Expecting '}' but was: '<EOF>'";
    }
    if (expected === '<EOF>') return `Missing '<EOF>' at '${found}'`;
    if (expected && !expected.startsWith('{') && expected !== 'Identifier') {
        return `Expecting '${shown(expected)}' but was: '${found}'`;
    }
    return `Unexpected token '${found}'.`;
}

/** Keywords are shown in capitals, as Salesforce names its tokens. */
function shown(name: string): string {
    const text = /^'(.*)'$/s.exec(name)?.[1] ?? name;
    return text === '<EOF>' ? text : text.toUpperCase();
}
