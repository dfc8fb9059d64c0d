import { raise } from '../../values/exceptions/raise.ts';
import type { Implementation } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';
import { normalizeSpace, trim, withoutWhitespace } from './whitespace.ts';

type Rows = Readonly<Record<string, Implementation>>;

/** The methods of String that answer a part of it. */
export const cuttingRows: Rows = {
    'String substring(Integer start)': requiredOf((self: string, start: number) => part(self, start, self.length)),
    'String substring(Integer start, Integer end)': requiredOf(part),
    'String substringAfter(String separator)': (self: string, separator: string | null) => {
        const at = separator === null ? -1 : self.indexOf(separator);
        return at === -1 ? '' : self.slice(at + separator!.length);
    },
    'String substringAfterLast(String separator)': (self: string, separator: string | null) => {
        const at = separator === null || separator === '' ? -1 : self.lastIndexOf(separator);
        return at === -1 ? '' : self.slice(at + separator!.length);
    },
    'String substringBefore(String separator)': (self: string, separator: string | null) => {
        const at = separator === null ? -1 : self.indexOf(separator);
        return at === -1 ? self : self.slice(0, at);
    },
    'String substringBeforeLast(String separator)': (self: string, separator: string | null) => {
        const at = separator === null || separator === '' ? -1 : self.lastIndexOf(separator);
        return at === -1 ? self : self.slice(0, at);
    },
    'String substringBetween(String tag)': (self: string, tag: string | null) => between(self, tag, tag),
    'String substringBetween(String open, String close)': between,
    'String left(Integer length)': requiredOf((self: string, length: number) => self.slice(0, Math.max(0, length))),
    'String right(Integer length)': requiredOf((self: string, length: number) =>
        length <= 0 ? '' : self.slice(Math.max(0, self.length - length))
    ),
    'String mid(Integer start, Integer length)': requiredOf((self: string, start: number, length: number) => {
        const from = Math.max(0, start);
        return length < 0 || start > self.length ? '' : self.slice(from, from + length);
    }),
    'String abbreviate(Integer width)': requiredOf((self: string, width: number) => abbreviate(self, 0, width)),
    'String abbreviate(Integer width, Integer offset)': requiredOf((self: string, width: number, offset: number) =>
        abbreviate(self, offset, width)
    ),
    'String trim()': trim,
    'String normalizeSpace()': normalizeSpace,
    'String deleteWhitespace()': withoutWhitespace,
    'String remove(String part)': requiredOf((self: string, cut: string) =>
        cut === '' ? self : self.replaceAll(cut, () => '')
    ),
    'String removeStart(String prefix)': requiredOf((self: string, prefix: string) =>
        self.startsWith(prefix) ? self.slice(prefix.length) : self
    ),
    'String removeStartIgnoreCase(String prefix)': requiredOf((self: string, prefix: string) =>
        self.toLowerCase().startsWith(prefix.toLowerCase()) ? self.slice(prefix.length) : self
    ),
    'String removeEnd(String suffix)': requiredOf((self: string, suffix: string) =>
        self.endsWith(suffix) ? self.slice(0, self.length - suffix.length) : self
    ),
    'String removeEndIgnoreCase(String suffix)': requiredOf((self: string, suffix: string) =>
        self.toLowerCase().endsWith(suffix.toLowerCase()) ? self.slice(0, self.length - suffix.length) : self
    )
};

/** `substring`: raises "Starting position out of bounds: 5" or "Ending position out of bounds: 9". */
function part(self: string, start: number, end: number): string {
    if (start < 0 || start > self.length) {
        raise('System.StringException', `Starting position out of bounds: ${start}`);
    }
    if (end < start || end > self.length) {
        raise('System.StringException', `Ending position out of bounds: ${end}`);
    }
    return self.slice(start, end);
}

/** null when one of the tags is missing, as in Commons Lang's StringUtils, on which these methods stand. */
function between(self: string, open: string | null, close: string | null): string | null {
    const from = open === null || close === null ? -1 : self.indexOf(open);
    if (from === -1) {
        return null;
    }
    const start = from + open!.length;
    const end = self.indexOf(close!, start);
    return end === -1 ? null : self.slice(start, end);
}

function abbreviate(self: string, offset: number, width: number): string {
    if (width < 4) {
        raise('System.IllegalArgumentException', 'Minimum abbreviation width is 4');
    }
    if (self.length <= width) {
        return self;
    }
    let from = Math.min(offset, self.length);
    if (self.length - from < width - 3) {
        from = self.length - (width - 3);
    }
    if (from <= 4) {
        return `${self.slice(0, width - 3)}...`;
    }
    if (width < 7) {
        raise('System.IllegalArgumentException', 'Minimum abbreviation width with offset is 7');
    }
    return from + width - 3 < self.length
        ? `...${abbreviate(self.slice(from), 0, width - 3)}`
        : `...${self.slice(self.length - (width - 3))}`;
}
