import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * What all Apex of this thread may hold at most in JavaScript's heap, in bytes. JavaScript takes many times what Apex
 * counts, so this is far above the platform's 6 or 12 MB; it is there to end a test before it ends the process.
 */
export const mostHeapInUse = Math.min(1_000_000_000, 0.4 * getHeapStatistics().heap_size_limit);

/** How much may come after garbage was collected, before it is collected again. */
const step = mostHeapInUse / 8;

let collect: (() => void) | null = null;
let collectNextAt = mostHeapInUse;

/** Bytes of JavaScript's heap and of blobs, which stand beside it; without garbage where they are more than {@link mostHeapInUse}. */
export function heapInUse(): number {
    const used = bytesInUse();
    if (used < collectNextAt) return Math.min(used, mostHeapInUse);
    collect ??= garbageCollector();
    collect();
    const live = bytesInUse();
    collectNextAt = Math.max(mostHeapInUse, live + step);
    return live;
}

function bytesInUse(): number {
    const { used_heap_size: heap, external_memory: beside } = getHeapStatistics();
    return heap + beside;
}

/** JavaScript offers it to those who ask for it only. */
function garbageCollector(): () => void {
    setFlagsFromString('--expose-gc');
    return runInNewContext('gc') as () => void;
}
