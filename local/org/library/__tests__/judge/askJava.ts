import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** One question: an operation of Judge.java and its arguments. */
export type Question = readonly [operation: string, ...args: string[]];

/** Why the questions cannot be asked here; null when they can. */
export function noJava(): string | null {
    const version = spawnSync('java', ['-version'], { encoding: 'utf8' });
    const major = /version "(\d+)/.exec(version.stderr ?? '')?.[1];
    return major !== undefined && Number(major) >= 11 ? null : 'no Java 11 or later on this machine';
}

/** Java's answers in order; `!` where Java throws. */
export function askJava(questions: readonly Question[]): string[] {
    const lines = questions.map(([operation, ...args]) =>
        [operation, ...args.map((text) => Buffer.from(text, 'utf8').toString('base64'))].join(' ')
    );
    const run = spawnSync('java', [path.join(import.meta.dirname, 'Judge.java')], {
        input: lines.join('\n'),
        encoding: 'utf8',
        maxBuffer: 2 ** 28
    });
    if (run.status !== 0) {
        throw new Error(run.stderr);
    }
    const answers = run.stdout.trimEnd().split('\n');
    return answers.map((answer) => Buffer.from(answer, 'base64').toString('utf8'));
}
