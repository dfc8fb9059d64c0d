let offsetAt: (epochMs: number) => number = () => 0;

/** The platform room says what the running user's zone is; GMT until then. */
export function setUserZone(offset: (epochMs: number) => number): void {
    offsetAt = offset;
}

/** Milliseconds to add to an instant to read the running user's clock. */
export function zoneOffset(epochMs: number): number {
    return offsetAt(epochMs);
}
