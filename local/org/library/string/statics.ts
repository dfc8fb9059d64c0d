import { fittingText } from '../../values/heapBounds.ts';
import { callingVersion } from '../../values/exceptions/callingVersion.ts';
import type { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { concatText, textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';
import { iterate } from '../rows/iterate.ts';
import { required } from '../rows/required.ts';
import { messageFormat } from './messageFormat.ts';
import { indexOfDifference } from './searching.ts';
import { escapeSingleQuotes } from './splitting.ts';
import { onlyWhitespace } from './whitespace.ts';

type Rows = Readonly<Record<string, Implementation>>;

/** null has no text. */
const text = (value: ApexValue): string | null => (value === null ? null : textOf(value));

/** The static methods of String. */
export const staticRows: Rows = {
    'Boolean isBlank(String value)': (value: string | null) => value === null || onlyWhitespace.test(value),
    'Boolean isNotBlank(String value)': (value: string | null) => value !== null && !onlyWhitespace.test(value),
    'Boolean isEmpty(String value)': (value: string | null) => value === null || value === '',
    'Boolean isNotEmpty(String value)': (value: string | null) => value !== null && value !== '',
    'String valueOf(Date value)': text,
    'String valueOf(Datetime value)': text,
    'String valueOf(Decimal value)': text,
    'String valueOf(Double value)': text,
    'String valueOf(Integer value)': text,
    'String valueOf(Long value)': text,
    // as in a concatenation: only a value known to be a date or time at compile time has its own form
    'String valueOf(Object value)': (value: ApexValue) => (value === null ? null : concatText(value)),
    'String valueOfGmt(Datetime value)': required((value: ApexDatetime) => value.iso().slice(0, 19).replace('T', ' ')),
    'String join(Object parts, String separator)': required((parts: ApexValue, separator: string) =>
        fittingText(
            iterate(parts, 'String.join')
                .map((part) => (part === null ? '' : concatText(part)))
                .join(separator)
        )
    ),
    // of two arguments, and says so of neither (fact library-null-argument-texts)
    'String format(String pattern, List<Object> arguments)': (pattern: string | null, args: ApexList | null) =>
        messageFormat(
            pattern ?? nullArgument(),
            (args ?? nullArgument()).items.map((argument) => concatText(argument)),
            callingVersion() >= 51
        ),
    'String escapeSingleQuotes(String value)': escapeSingleQuotes,
    'String fromCharArray(List<Integer> characters)': required((characters: ApexList) =>
        characters.items.map((code) => character(code as number | null)).join('')
    ),
    'String getCommonPrefix(List<String> texts)': required((texts: ApexList) => commonPrefix(texts.items as string[]))
};

function character(code: number | null): string {
    if (code === null || code < 0 || code > 0x10ffff) {
        return raise('System.InvalidParameterValueException', `Invalid character code: ${code}`);
    }
    return String.fromCodePoint(code);
}

function commonPrefix(texts: readonly (string | null)[]): string {
    if (texts.length === 0 || texts.includes(null)) {
        return '';
    }
    return (texts as string[]).reduce((prefix, one) => {
        const at = indexOfDifference(prefix, one);
        return at === -1 ? prefix : prefix.slice(0, at);
    });
}
