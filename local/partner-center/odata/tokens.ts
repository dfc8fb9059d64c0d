export interface Token {
    readonly kind: 'word' | 'text' | 'guid' | 'date' | 'number' | 'mark';
    readonly text: string;
    readonly at: number;
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
    ['text', /'(?:[^']|'')*'/y],
    ['guid', /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/y],
    ['date', /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:\d\d))?/y],
    ['number', /-?\d+(?:\.\d+)?/y],
    ['word', /[A-Za-z_][\w]*(?:\/[A-Za-z_][\w]*)*/y],
    ['mark', /[():,]/y]
];

/** @throws SyntaxError that says where something unknown stands */
export function tokens(text: string): Token[] {
    const found: Token[] = [];
    let at = 0;
    while (at < text.length) {
        if (/\s/.test(text[at]!)) {
            at++;
            continue;
        }
        const token = tokenAt(text, at);
        found.push(token);
        at += token.text.length;
    }
    return found;
}

function tokenAt(text: string, at: number): Token {
    for (const [kind, pattern] of patterns) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match) return { kind, text: match[0], at };
    }
    throw new SyntaxError(`Syntax error at position ${at} in '${text.slice(0, 100)}'.`);
}
