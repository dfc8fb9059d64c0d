import { raise } from './exceptions/raise.ts';
import { bulkWork } from './workSteps.ts';

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
    fittingLength(text.length);
    return text;
}

/** Asked before a text of so many characters is made. */
export function fittingLength(characters: number): number {
    if (characters > mostCharacters) heapTooLarge(characters);
    bulkWork(characters / referenceBytes);
    return characters;
}

/** Asked before a collection of so many items is made. */
export function fittingItems(items: number): number {
    return items > mostItems ? heapTooLarge(items * referenceBytes) : items;
}

/** @throws ApexException System.LimitException */
export function heapTooLarge(bytes: number): never {
    return raise('System.LimitException', `Apex heap size too large: ${bytes}`);
}
