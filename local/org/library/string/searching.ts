import type { Implementation } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';
import { anyWhitespace } from './whitespace.ts';

type Rows = Readonly<Record<string, Implementation>>;

const fold = (text: string): string => text.toLowerCase();

/** `lastIndexOf` of Java: a start before the text finds nothing. */
function lastIndex(text: string, part: string, from: number): number {
    return from < 0 ? -1 : text.lastIndexOf(part, from);
}

/** The methods of String that look for something in it. */
export const searchingRows: Rows = {
    'Boolean contains(String part)': requiredOf((self: string, part: string) => self.includes(part)),
    'Boolean containsIgnoreCase(String part)': requiredOf((self: string, part: string) =>
        fold(self).includes(fold(part))
    ),
    'Boolean containsAny(String characters)': requiredOf((self: string, characters: string) =>
        [...characters].some((one) => self.includes(one))
    ),
    'Boolean containsNone(String characters)': requiredOf(
        (self: string, characters: string) => ![...characters].some((one) => self.includes(one))
    ),
    'Boolean containsOnly(String characters)': requiredOf((self: string, characters: string) =>
        [...self].every((one) => characters.includes(one))
    ),
    'Boolean containsWhitespace()': (self: string) => anyWhitespace.test(self),
    'Integer countMatches(String part)': requiredOf((self: string, part: string) =>
        part === '' ? 0 : self.split(part).length - 1
    ),
    'Boolean startsWith(String prefix)': requiredOf((self: string, prefix: string) => self.startsWith(prefix)),
    'Boolean startsWithIgnoreCase(String prefix)': requiredOf((self: string, prefix: string) =>
        fold(self).startsWith(fold(prefix))
    ),
    'Boolean endsWith(String suffix)': requiredOf((self: string, suffix: string) => self.endsWith(suffix)),
    'Boolean endsWithIgnoreCase(String suffix)': requiredOf((self: string, suffix: string) =>
        fold(self).endsWith(fold(suffix))
    ),
    'Integer indexOf(String part)': requiredOf((self: string, part: string) => self.indexOf(part)),
    'Integer indexOf(String part, Integer start)': requiredOf((self: string, part: string, start: number) =>
        self.indexOf(part, start)
    ),
    'Integer indexOfIgnoreCase(String part)': requiredOf((self: string, part: string) =>
        fold(self).indexOf(fold(part))
    ),
    'Integer indexOfIgnoreCase(String part, Integer start)': requiredOf((self: string, part: string, start: number) =>
        fold(self).indexOf(fold(part), start)
    ),
    'Integer lastIndexOf(String part)': requiredOf((self: string, part: string) => self.lastIndexOf(part)),
    'Integer lastIndexOf(String part, Integer end)': requiredOf((self: string, part: string, end: number) =>
        lastIndex(self, part, end)
    ),
    'Integer lastIndexOfIgnoreCase(String part)': requiredOf((self: string, part: string) =>
        fold(self).lastIndexOf(fold(part))
    ),
    'Integer lastIndexOfIgnoreCase(String part, Integer end)': requiredOf((self: string, part: string, end: number) =>
        lastIndex(fold(self), fold(part), end)
    ),
    'Integer indexOfAny(String characters)': requiredOf((self: string, characters: string) =>
        [...self].findIndex((one) => characters.includes(one))
    ),
    'Integer indexOfAnyBut(String characters)': requiredOf((self: string, characters: string) =>
        [...self].findIndex((one) => !characters.includes(one))
    ),
    'Integer indexOfChar(Integer character)': requiredOf((self: string, character: number) =>
        self.indexOf(String.fromCodePoint(character))
    ),
    'Integer indexOfChar(Integer character, Integer start)': requiredOf(
        (self: string, character: number, start: number) => self.indexOf(String.fromCodePoint(character), start)
    ),
    'Integer lastIndexOfChar(Integer character)': requiredOf((self: string, character: number) =>
        self.lastIndexOf(String.fromCodePoint(character))
    ),
    'Integer lastIndexOfChar(Integer character, Integer end)': requiredOf(
        (self: string, character: number, end: number) => lastIndex(self, String.fromCodePoint(character), end)
    ),
    'Integer indexOfDifference(String other)': requiredOf((self: string, other: string) =>
        indexOfDifference(self, other)
    ),
    'String difference(String other)': requiredOf((self: string, other: string) => {
        const at = indexOfDifference(self, other);
        return at === -1 ? '' : other.slice(at);
    })
};

/** Where two texts begin to differ, -1 when they are the same. */
export function indexOfDifference(one: string, other: string): number {
    let at = 0;
    while (at < one.length && at < other.length && one[at] === other[at]) {
        at++;
    }
    return at === one.length && at === other.length ? -1 : at;
}
