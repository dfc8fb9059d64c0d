const statuses = ['reviewPending', 'actionRequired', 'passed', 'failed', 'approved'] as const;

/** `statusHistory` of a deal registration with one more moment noted (contract 2.8). */
export function registrationHistory(
    before: Readonly<Record<string, string | null>>,
    status: string,
    at: string
): Record<string, string | null> {
    return Object.fromEntries(
        statuses.map((name) => {
            const member = `${name}DateTime`;
            return [member, name.toLowerCase() === status.toLowerCase() ? at : (before[member] ?? null)];
        })
    );
}
