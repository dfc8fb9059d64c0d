import { fittingText } from '../../values/heapBounds.ts';
import type { Implementation } from '../rows/definition.ts';
import { javaPattern } from '../regex/javaPattern.ts';
import { replaceByPattern } from '../regex/replaceByPattern.ts';
import { splitByPattern } from '../regex/splitByPattern.ts';
import { required, requiredOf } from '../rows/required.ts';
import { stringList } from '../primitives/stringList.ts';

type Rows = Readonly<Record<string, Implementation>>;

/** The methods of String that take a Java regular expression or cut the text into a list. */
export const splittingRows: Rows = {
    'List<String> split(String regex)': requiredOf((self: string, regex: string) =>
        stringList(splitByPattern(javaPattern(regex), self, 0))
    ),
    'List<String> split(String regex, Integer limit)': requiredOf((self: string, regex: string, limit: number) =>
        stringList(splitByPattern(javaPattern(regex), self, limit))
    ),
    'String replaceAll(String regex, String replacement)': requiredOf(
        (self: string, regex: string, replacement: string) =>
            fittingText(replaceByPattern(javaPattern(regex), self, replacement, true))
    ),
    'String replaceFirst(String regex, String replacement)': requiredOf(
        (self: string, regex: string, replacement: string) =>
            replaceByPattern(javaPattern(regex), self, replacement, false)
    ),
    'List<String> splitByCharacterType()': (self: string) => stringList(byCharacterType(self)),
    'List<String> splitByCharacterTypeCamelCase()': (self: string) => stringList(camelCase(byCharacterType(self)))
};

/** The general categories of Unicode, which is what Java's Character.getType tells apart. */
const CATEGORIES = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Co Cs Cn';
const RUNS = new RegExp(
    CATEGORIES.split(' ')
        .map((category) => `\\p{${category}}+`)
        .join('|'),
    'gu'
);

function byCharacterType(text: string): string[] {
    return text.match(RUNS) ?? [];
}

/** `ASFLicense` → `ASF`, `License`: the last capital before small letters goes with them. */
function camelCase(runs: readonly string[]): string[] {
    const result: string[] = [];
    for (const run of runs) {
        const before = result.at(-1);
        if (before !== undefined && /^\p{Lu}+$/u.test(before) && /^\p{Ll}/u.test(run)) {
            const characters = [...before];
            const last = characters.pop()!;
            result.pop();
            if (characters.length > 0) {
                result.push(characters.join(''));
            }
            result.push(last + run);
        } else {
            result.push(run);
        }
    }
    return result;
}

/** Used by the static side: `String.escapeSingleQuotes`. */
export const escapeSingleQuotes = required((text: string) => text.replace(/'/g, "\\'"));
