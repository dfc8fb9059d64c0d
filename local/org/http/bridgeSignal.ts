/** What wakes the thread that sleeps in an exchange: an answer of the bridge … */
export const answerBit = 1;
/** … or a request to the org that has come in. */
export const inboundBit = 2;

/** Wakes the sleeper, if there is one; else it does not sleep the next time. */
export function wake(signal: Int32Array, bit: number): void {
    Atomics.or(signal, 0, bit);
    Atomics.notify(signal, 0);
}
