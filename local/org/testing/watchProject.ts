import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProject } from '../project.ts';
import { ProjectError } from '../project/projectError.ts';

/** How long a quiet moment is: editors write a file in several steps. */
const quietMilliseconds = 150;

/**
 * Calls `run` after every change below the package directories; never ends by itself.
 * @param written a file that `run` writes, perhaps below them
 */
export function watchProject(
    folders: readonly string[],
    written: string | null,
    run: () => Promise<unknown>
): Promise<never> {
    let timer: NodeJS.Timeout | null = null;
    let running = false;
    let again = false;
    const go = async (): Promise<void> => {
        if (running) {
            again = true;
            return;
        }
        running = true;
        await run().catch((error: unknown) => console.error(error instanceof ProjectError ? error.message : error));
        running = false;
        if (again) {
            again = false;
            await go();
        }
    };
    for (const directory of readProject(...folders).directories) {
        watch(directory, { recursive: true }, (_, name) => {
            if (name !== null && isOutput(directory, name, written)) return;
            if (timer) clearTimeout(timer);
            timer = setTimeout(() => void go(), quietMilliseconds);
        });
    }
    // standard output may be for JSON only
    console.error('Waiting for changes. Ctrl+C ends.');
    return new Promise(() => {});
}

/** What tools write while tests run would make them run for ever. */
function isOutput(directory: string, name: string, written: string | null): boolean {
    const mine = written !== null && join(directory, name) === resolve(written);
    return mine || /(^|[\\/])(\.[^\\/]+|node_modules)([\\/]|$)/.test(name);
}
