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
