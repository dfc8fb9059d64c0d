import { raise } from '../../values/exceptions/raise.ts';
import type { Implementation } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';
import { apexListOf } from '../primitives/stringList.ts';

type Rows = Readonly<Record<string, Implementation>>;

/** The methods of String that count or read characters and code points. */
export const characterRows: Rows = {
    'Integer charAt(Integer index)': requiredOf((self: string, index: number) => unit(self, index)),
    'Integer codePointAt(Integer index)': requiredOf((self: string, index: number) => {
        unit(self, index);
        return self.codePointAt(index)!;
    }),
    'Integer codePointBefore(Integer index)': requiredOf((self: string, index: number) => {
        unit(self, index - 1);
        const isPair = index > 1 && self.codePointAt(index - 2)! > 0xffff;
        return isPair ? self.codePointAt(index - 2)! : self.charCodeAt(index - 1);
    }),
    'Integer codePointCount(Integer start, Integer end)': requiredOf((self: string, start: number, end: number) => {
        if (start < 0 || end > self.length || start > end) {
            outside(start < 0 || start > end ? start : end);
        }
        return [...self.slice(start, end)].length;
    }),
    'Integer offsetByCodePoints(Integer index, Integer offset)': requiredOf(offsetBy),
    'List<Integer> getChars()': (self: string) =>
        apexListOf(
            'Integer',
            Array.from({ length: self.length }, (_, at) => self.charCodeAt(at))
        )
};

function unit(self: string, index: number): number {
    return index >= 0 && index < self.length ? self.charCodeAt(index) : outside(index);
}

function offsetBy(self: string, index: number, offset: number): number {
    if (index < 0 || index > self.length) {
        outside(index);
    }
    let at = index;
    for (let left = Math.abs(offset); left > 0; left--) {
        const forward = offset > 0;
        if (forward ? at >= self.length : at <= 0) {
            outside(index + offset);
        }
        const pair = forward ? self.codePointAt(at)! > 0xffff : at > 1 && self.codePointAt(at - 2)! > 0xffff;
        at += (forward ? 1 : -1) * (pair ? 2 : 1);
    }
    return at;
}

function outside(index: number): never {
    return raise('System.StringException', `String index out of bounds: ${index}`);
}
