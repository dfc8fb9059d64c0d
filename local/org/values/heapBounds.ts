import { raise } from './exceptions/raise.ts';

/** The heap of a job, the largest there is. */
const mostBytes = 12_000_000;

export const referenceBytes = 4;

/**
 * What no heap of Apex has place for. Long before JavaScript's own end, which the process would not outlive.
 */
export const mostItems = mostBytes / referenceBytes;

/** So many characters cannot be in one text. */
export const mostCharacters = mostBytes;

/** The text, if a heap has place for it. */
export function fittingText(text: string): string {
    return text.length > mostCharacters ? heapTooLarge(text.length) : text;
}

/** Asked before a text of so many characters is made. */
export function fittingLength(characters: number): number {
    return characters > mostCharacters ? heapTooLarge(characters) : characters;
}

/** @throws ApexException System.LimitException */
export function heapTooLarge(bytes: number): never {
    return raise('System.LimitException', `Apex heap size too large: ${bytes}`);
}
