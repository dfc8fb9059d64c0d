import { getHeapStatistics } from 'node:v8';

/**
 * What all Apex of this thread may hold at most in JavaScript's heap, in bytes. JavaScript takes many times what Apex
 * counts, and garbage is part of it, so this is far above the platform's 6 or 12 MB; it is there to end a test before it
 * ends the process.
 */
export const mostHeapInUse = Math.min(1_200_000_000, 0.4 * getHeapStatistics().heap_size_limit);

/** Bytes of JavaScript's heap, garbage included. */
export function heapInUse(): number {
    return getHeapStatistics().used_heap_size;
}
