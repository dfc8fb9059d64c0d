/** What the shell is told: everything is well, something of the project is not, the command was called wrongly. */
export const exitCode = { well: 0, failed: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
