import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const projectDir = fileURLToPath(new URL('..', import.meta.url));

export interface CommandResult {
    readonly code: number;
    /** Standard output alone: what `--json` printed. */
    readonly stdout: string;
    /** Both streams in the order in which they came: what a person wants to read. */
    readonly output: string;
}

/** Runs a program in the project's directory. Never throws for a failing program: the code tells. */
export function run(program: string, args: readonly string[]): Promise<CommandResult> {
    return new Promise((resolve) => {
        const child = spawn(program, args, { cwd: projectDir, stdio: ['ignore', 'pipe', 'pipe'] });
        let stdout = '';
        let output = '';
        child.stdout.on('data', (chunk) => {
            stdout += chunk;
            output += chunk;
        });
        child.stderr.on('data', (chunk) => (output += chunk));
        child.on('error', (error) => resolve({ code: 127, stdout, output: `${program}: ${error.message}` }));
        child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }));
    });
}

/** A program of one of the installed packages. */
export function runTool(name: string, ...args: string[]): Promise<CommandResult> {
    return run('npx', ['--no-install', name, ...args]);
}
