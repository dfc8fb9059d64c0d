import { watch } from 'node:fs';
import { readProject } from '../project.ts';

/** How long a quiet moment is: editors write a file in several steps. */
const quietMilliseconds = 150;

/** Calls `run` after every change below the package directories; never ends by itself. */
export function watchProject(folders: readonly string[], run: () => Promise<unknown>): Promise<never> {
    let timer: NodeJS.Timeout | null = null;
    let running = false;
    let again = false;
    const go = async (): Promise<void> => {
        if (running) {
            again = true;
            return;
        }
        running = true;
        await run().catch((error: unknown) => console.error(error));
        running = false;
        if (again) {
            again = false;
            await go();
        }
    };
    for (const directory of readProject(...folders).directories) {
        watch(directory, { recursive: true }, () => {
            if (timer) clearTimeout(timer);
            timer = setTimeout(() => void go(), quietMilliseconds);
        });
    }
    console.log('Waiting for changes. Ctrl+C ends.');
    return new Promise(() => {});
}
