const fourteenDaysMs = 14 * 24 * 3600 * 1000;

/** An invitation that nobody answers lives for 14 days (contract 2.3); the fraction of the timestamp is kept. */
export function expiryAfter(timestamp: string): string {
    const end = new Date(Date.parse(`${timestamp.slice(0, 19)}Z`) + fourteenDaysMs).toISOString();
    return `${end.slice(0, 19)}${timestamp.slice(19)}`;
}
