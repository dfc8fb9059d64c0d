import { raise } from '../../values/raise.ts';
import type { JavaPattern } from './javaPattern.ts';

/** `replaceAll` and `replaceFirst`: `$1`, `${name}` and `\` in the replacement mean what they mean in Java. */
export function replaceByPattern(pattern: JavaPattern, text: string, replacement: string, all: boolean): string {
    const { finder } = pattern;
    let result = '';
    let copied = 0;
    finder.lastIndex = 0;
    for (let match = finder.exec(text); match !== null; match = finder.exec(text)) {
        result += text.slice(copied, match.index) + expandReplacement(replacement, match);
        copied = match.index + match[0].length;
        if (match[0] === '') {
            finder.lastIndex++;
        }
        if (!all) {
            break;
        }
    }
    return result + text.slice(copied);
}

/** The replacement for one match, as Matcher.appendReplacement builds it. */
export function expandReplacement(replacement: string, match: RegExpExecArray): string {
    let result = '';
    for (let at = 0; at < replacement.length; at++) {
        const character = replacement[at]!;
        if (character === '\\') {
            at++;
            if (at === replacement.length) {
                illegal('character to be escaped is missing');
            }
            result += replacement[at]!;
        } else if (character === '$') {
            const [value, next] = groupReference(replacement, at + 1, match);
            result += value;
            at = next - 1;
        } else {
            result += character;
        }
    }
    return result;
}

/** As many digits as still name a group belong to the number, as in Java. */
function groupReference(replacement: string, from: number, match: RegExpExecArray): [string, number] {
    const named = /^\{([A-Za-z][A-Za-z0-9]*)\}/.exec(replacement.slice(from));
    if (named) {
        const name = named[1]!;
        if (!(name in (match.groups ?? {}))) {
            illegal(`No group with name {${name}}`);
        }
        return [match.groups![name] ?? '', from + named[0].length];
    }
    if (!/^\d/.test(replacement.slice(from))) {
        illegal(
            from >= replacement.length ? 'Illegal group reference: group index is missing' : 'Illegal group reference'
        );
    }
    const groups = match.length - 1;
    let number = Number(replacement[from]);
    let next = from + 1;
    if (number > groups) {
        raise('System.StringException', `No group ${number}`);
    }
    while (/\d/.test(replacement[next] ?? '') && number * 10 + Number(replacement[next]) <= groups) {
        number = number * 10 + Number(replacement[next]);
        next++;
    }
    return [match[number] ?? '', next];
}

function illegal(reason: string): never {
    return raise('System.IllegalArgumentException', reason);
}
