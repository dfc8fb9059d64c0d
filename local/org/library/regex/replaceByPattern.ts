import { raise } from '../../values/exceptions/raise.ts';
import { groupText } from './groupText.ts';
import { findFrom, isSimpleSearch, startRun, type JavaPattern } from './javaPattern.ts';
import type { RegexRun } from './regexRun.ts';

/** `replaceAll` and `replaceFirst`: `$1`, `${name}` and `\` in the replacement mean what they mean in Java. */
export function replaceByPattern(pattern: JavaPattern, text: string, replacement: string, all: boolean): string {
    if (isSimpleSearch(pattern, text) && !/[$\\]/.test(replacement)) {
        return all ? text.split(pattern.literal).join(replacement) : text.replace(pattern.literal, () => replacement);
    }
    const run = startRun(pattern, text);
    let result = '';
    let copied = 0;
    let from = 0;
    while (from <= text.length && findFrom(pattern, run, from)) {
        const [start, end] = [run.groups[0]!, run.groups[1]!];
        result += text.slice(copied, start) + expandReplacement(replacement, pattern, run);
        copied = end;
        from = end === start ? end + 1 : end;
        if (!all) {
            break;
        }
    }
    return result + text.slice(copied);
}

/** The replacement for one match, as Matcher.appendReplacement builds it. */
function expandReplacement(replacement: string, pattern: JavaPattern, run: RegexRun): string {
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
            const [group, next] = groupReference(replacement, at + 1, pattern);
            result += groupText(run, group) ?? '';
            at = next - 1;
        } else {
            result += character;
        }
    }
    return result;
}

/** The group and where the reference ends. As many digits as still name a group belong to the number, as in Java. */
function groupReference(replacement: string, from: number, { groups, names }: JavaPattern): [number, number] {
    const named = /^\{([A-Za-z][A-Za-z0-9]*)\}/.exec(replacement.slice(from));
    if (named) {
        const name = named[1]!;
        return [names.get(name) ?? illegal(`No group with name {${name}}`), from + named[0].length];
    }
    if (!/^\d/.test(replacement.slice(from))) {
        illegal(
            from >= replacement.length ? 'Illegal group reference: group index is missing' : 'Illegal group reference'
        );
    }
    let number = Number(replacement[from]);
    let next = from + 1;
    if (number > groups) {
        raise('System.StringException', `No group ${number}`);
    }
    while (/\d/.test(replacement[next] ?? '') && number * 10 + Number(replacement[next]) <= groups) {
        number = number * 10 + Number(replacement[next]);
        next++;
    }
    return [number, next];
}

function illegal(reason: string): never {
    return raise('System.IllegalArgumentException', reason);
}
