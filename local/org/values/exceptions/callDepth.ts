import { ApexException } from './apexException.ts';

/**
 * How many Apex frames are on the stack of this thread, and how many there ever were. Generated code counts those that may
 * call themselves again; JavaScript's own stack, whose depth depends on the size of the frames, holds more of them.
 */
export const callDepth = { frames: 0, calls: 0 };

/** Frames that the platform allows (the limit of which its message tells the first that is beyond). */
export const DEEPEST_CALL = 1000;

/** What a thread needs so that JavaScript's stack holds a thousand large frames of Apex. */
export const apexStack = { stackSizeMb: 16 };

export function tooDeep(): never {
    throw stackDepthException();
}

export function stackDepthException(): ApexException {
    return new ApexException('System.LimitException', `Maximum stack depth reached: ${DEEPEST_CALL + 1}`);
}

/** Runs something on a stack of its own, as each transaction has one. */
export function onOwnStack<T>(work: () => T): T {
    const { frames } = callDepth;
    callDepth.frames = 0;
    try {
        return work();
    } finally {
        callDepth.frames = frames;
    }
}
