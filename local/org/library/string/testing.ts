import { workStep } from '../../values/workSteps.ts';
import type { ApexValue } from '../../values/value.ts';
import { hashOf } from '../../values/equality.ts';
import type { Implementation } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';
import { onlyWhitespace } from './whitespace.ts';

type Rows = Readonly<Record<string, Implementation>>;

const matches =
    (pattern: RegExp): Implementation =>
    (self: string) =>
        pattern.test(self);

/** The methods of String that ask what it is or compare it. */
export const testingRows: Rows = {
    'Boolean equals(Object other)': (self: string, other: ApexValue) => self === other,
    'Boolean equalsIgnoreCase(String other)': (self: string, other: string | null) =>
        other !== null && self.toLowerCase() === other.toLowerCase(),
    'Integer compareTo(String other)': requiredOf(compare),
    'Integer hashCode()': (self: string) => hashOf(self),
    'String toString()': (self: string) => self,
    'Integer length()': (self: string) => self.length,
    'Boolean isAllLowerCase()': matches(/^\p{Lowercase}+$/u),
    'Boolean isAllUpperCase()': matches(/^\p{Uppercase}+$/u),
    'Boolean isAlpha()': matches(/^\p{L}+$/u),
    'Boolean isAlphaSpace()': matches(/^[\p{L} ]*$/u),
    'Boolean isAlphanumeric()': matches(/^[\p{L}\p{Nd}]+$/u),
    'Boolean isAlphanumericSpace()': matches(/^[\p{L}\p{Nd} ]*$/u),
    'Boolean isAsciiPrintable()': matches(/^[\x20-\x7e]*$/),
    'Boolean isNumeric()': matches(/^\p{Nd}+$/u),
    'Boolean isNumericSpace()': matches(/^[\p{Nd} ]*$/u),
    'Boolean isWhitespace()': matches(onlyWhitespace),
    'Integer getLevenshteinDistance(String other)': requiredOf(levenshtein),
    'Integer getLevenshteinDistance(String other, Integer threshold)': requiredOf(
        (self: string, other: string, threshold: number) => {
            const distance = levenshtein(self, other);
            return distance <= threshold ? distance : -1;
        }
    )
};

/** Java's: the difference of the first characters that differ, else of the lengths. */
function compare(self: string, other: string): number {
    for (let at = 0; at < self.length && at < other.length; at++) {
        const difference = self.charCodeAt(at) - other.charCodeAt(at);
        if (difference !== 0) {
            return difference;
        }
    }
    return self.length - other.length;
}

function levenshtein(one: string, other: string): number {
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            workStep();
            const same = one[i - 1] === other[j - 1] ? 0 : 1;
            next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same));
        }
        row = next;
    }
    return row[other.length]!;
}
