import { apexFrames } from '../../values/exceptions/apexFrames.ts';
import { current } from '../transactions/transaction.ts';

/** Its key among the notes of a transaction. */
const depth = {};

/** Frames of Apex that are looked at; deeper stacks are cut off at their outer end. */
const framesSeen = 1000;

/** Whether a System.runAs block is around the Apex that runs. */
export function isInRunAs(): boolean {
    return current().notes.has(depth);
}

/**
 * Names of the Apex methods on the stack, innermost first, up to the method with the nearest System.runAs block around
 * them, which stays out, as does all that called it.
 */
export function framesInRunAs(): readonly string[] {
    const names = callingFrames();
    const around = current().notes.get(depth) as number | undefined;
    return around === undefined ? names : names.slice(0, Math.max(0, names.length - around));
}

/** The method that runs now begins a System.runAs block; the answer ends it. */
export function enterSharing(): () => void {
    const { notes } = current();
    const before = notes.get(depth);
    notes.set(depth, callingFrames().length);
    return () => {
        if (before === undefined) {
            notes.delete(depth);
        } else {
            notes.set(depth, before);
        }
    };
}

function callingFrames(): string[] {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = framesSeen;
    const carrier: { stack?: unknown } = {};
    Error.captureStackTrace(carrier);
    const names = apexFrames(carrier).map((frame) => frame.name);
    Error.stackTraceLimit = before;
    return names;
}
