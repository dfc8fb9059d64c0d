import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';

/** LIKE: `%` any text, `_` one character, a backslash takes their meaning away; without regard to case. */
export function likePattern(value: ApexValue): RegExp {
    const text = value === null ? '' : textOf(value);
    let source = '';
    for (let index = 0; index < text.length; index++) {
        const c = text[index]!;
        if (c === '\\' && index + 1 < text.length) {
            source += escaped(text[++index]!);
        } else {
            source += c === '%' ? '[\\s\\S]*' : c === '_' ? '[\\s\\S]' : escaped(c);
        }
    }
    return new RegExp(`^${source}$`, 'iu');
}

function escaped(c: string): string {
    return c.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
