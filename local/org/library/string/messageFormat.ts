import { raise } from '../../values/exceptions/raise.ts';

/**
 * `String.format`: java.text.MessageFormat with texts as arguments. A single quote opens quoted text, two of them are one
 * quote; `{7}` without an argument stays as it is. With `friendly` a quote that no brace follows is just a quote (fact
 * library-string-format-lone-quote). Raises System.IllegalArgumentException for a pattern it cannot read.
 */
export function messageFormat(pattern: string, args: readonly string[], friendly = false): string {
    let result = '';
    let quoted = false;
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at]!;
        if (character === "'") {
            if (pattern[at + 1] === "'") {
                result += "'";
                at++;
            } else if (quoted || !friendly || /[{}]/.test(pattern[at + 1] ?? '')) {
                quoted = !quoted;
            } else {
                result += "'";
            }
        } else if (character === '{' && !quoted) {
            const end = closingBrace(pattern, at);
            result += argument(pattern.slice(at + 1, end), args);
            at = end;
        } else {
            result += character;
        }
    }
    return result;
}

function closingBrace(pattern: string, open: number): number {
    let depth = 0;
    for (let at = open; at < pattern.length; at++) {
        depth += pattern[at] === '{' ? 1 : pattern[at] === '}' ? -1 : 0;
        if (depth === 0) {
            return at;
        }
    }
    return raise('System.IllegalArgumentException', 'Unmatched braces in the pattern.');
}

function argument(place: string, args: readonly string[]): string {
    const [index, ...format] = place.split(',');
    if (!/^\s*\d+\s*$/.test(index!)) {
        raise('System.IllegalArgumentException', `can't parse argument number: ${index}`);
    }
    if (format.length > 0) {
        // arguments arrive as texts, which Java's number, date and choice formats do not take
        raise('System.IllegalArgumentException', `Cannot format given Object as a ${format[0]!.trim()}`);
    }
    return args[Number(index)] ?? `{${Number(index)}}`;
}
