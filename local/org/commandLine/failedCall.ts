/**
 * The one JSON object on standard output when a command could not do its work: `error` says why. That of `apex test` has
 * its four counts all the same, so that whoever reads them need not ask first.
 */
export function failedCall(args: readonly string[], error: string): string {
    const counts = { passed: 0, failed: 0, refused: 0, skipped: 0, tests: [], problems: [] };
    return JSON.stringify({ ...(args[0] === 'test' ? counts : {}), error: error.replace(/^error: /, '') }, null, 2);
}
