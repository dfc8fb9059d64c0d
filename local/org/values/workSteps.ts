let steps = 0;
let look: () => void = () => {};

/** The loader says what looks at the limits of CPU time and heap. */
export function lookAtLimitsBy(looking: () => void): void {
    look = looking;
}

/**
 * Once for each value that is printed, compared, hashed or written as JSON. Values that hold others twice, layer by layer,
 * are small in the heap and endless on paper.
 */
export function workStep(): void {
    if ((++steps & 4095) === 0) {
        look();
    }
}

/** How many values in bulk stand for one round of 4,096 loops or steps. */
const bulk = 65_536;
let values = 0;

/** Less than this is work like any other. */
const much = 4_096;

/** One call has made or copied so many values at once: a loop of few rounds may do much of that. */
export function bulkWork(count: number): void {
    if (count > much && (values += count) >= bulk) {
        values = 0;
        look();
    }
}
