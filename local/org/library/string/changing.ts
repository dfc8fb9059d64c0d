import { fittingLength, fittingText } from '../../values/heapBounds.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { Implementation } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';

type Rows = Readonly<Record<string, Implementation>>;

/** The methods of String that answer it in another form. */
export const changingRows: Rows = {
    'String toLowerCase()': (self: string) => self.toLowerCase(),
    'String toLowerCase(String locale)': requiredOf((self: string, locale: string) =>
        self.toLocaleLowerCase(tag(locale))
    ),
    'String toUpperCase()': (self: string) => self.toUpperCase(),
    'String toUpperCase(String locale)': requiredOf((self: string, locale: string) =>
        self.toLocaleUpperCase(tag(locale))
    ),
    'String capitalize()': (self: string) => self.charAt(0).toUpperCase() + self.slice(1),
    'String uncapitalize()': (self: string) => self.charAt(0).toLowerCase() + self.slice(1),
    'String swapCase()': (self: string) =>
        [...self].map((one) => (one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase())).join(''),
    'String reverse()': (self: string) => [...self].reverse().join(''),
    'String repeat(Integer times)': requiredOf((self: string, times: number) => {
        fittingLength(self.length * times);
        return self.repeat(Math.max(0, times));
    }),
    'String repeat(String separator, Integer times)': requiredOf((self: string, separator: string, times: number) => {
        fittingLength((self.length + separator.length) * times);
        return Array.from({ length: Math.max(0, times) }, () => self).join(separator);
    }),
    'String leftPad(Integer length)': requiredOf((self: string, length: number) =>
        self.padStart(fittingLength(length))
    ),
    'String leftPad(Integer length, String filler)': requiredOf((self: string, length: number, filler: string) =>
        self.padStart(fittingLength(length), filler === '' ? ' ' : filler)
    ),
    'String rightPad(Integer length)': requiredOf((self: string, length: number) => self.padEnd(fittingLength(length))),
    'String rightPad(Integer length, String filler)': requiredOf((self: string, length: number, filler: string) =>
        self.padEnd(fittingLength(length), filler === '' ? ' ' : filler)
    ),
    'String center(Integer size)': requiredOf((self: string, size: number) => center(self, size, ' ')),
    'String center(Integer size, String filler)': requiredOf((self: string, size: number, filler: string) =>
        center(self, size, filler === '' ? ' ' : filler)
    ),
    'String replace(String target, String replacement)': requiredOf(
        (self: string, target: string, replacement: string) => fittingText(self.replaceAll(target, () => replacement))
    ),
    'String overlay(String cover, Integer start, Integer end)': requiredOf(overlay)
};

/** `en_US` → `en-US`. */
function tag(locale: string): string {
    try {
        return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en-US';
    } catch {
        return raise('System.IllegalArgumentException', `Invalid locale: ${locale}`);
    }
}

function center(self: string, size: number, filler: string): string {
    const missing = fittingLength(size) - self.length;
    return missing <= 0 ? self : self.padStart(self.length + Math.floor(missing / 2), filler).padEnd(size, filler);
}

function overlay(self: string, cover: string, start: number, end: number): string {
    const within = (at: number): number => Math.min(self.length, Math.max(0, at));
    const from = within(Math.min(start, end));
    const to = within(Math.max(start, end));
    return self.slice(0, from) + cover + self.slice(to);
}
