import type { Problem } from '../../types/checked.ts';
import { MetadataError } from './metadataError.ts';

/**
 * What is wrong with the metadata of a project. A file that cannot be used is told and left out; the rest still loads, so
 * that only what needs the file misses it.
 */
export class MetadataProblems {
    readonly #found: Problem[] = [];

    get list(): readonly Problem[] {
        return this.#found;
    }

    add(file: string, message: string, kind: Problem['kind'] = 'error', line = 1): void {
        this.#found.push({ file, line, column: 1, message, kind });
    }

    /** Reads one thing of a file; null after an error in it. Errors of other kinds are bugs and go on. */
    attempt<T>(read: () => T): T | null {
        try {
            return read();
        } catch (error) {
            if (!(error instanceof MetadataError)) throw error;
            const { file, line, column, message, kind } = error;
            this.#found.push({ file, line, column, message, kind });
            return null;
        }
    }

    /** Reads files one by one and keeps what could be read. */
    readAll<S, T extends object>(sources: readonly S[], read: (source: S) => T): T[] {
        return sources.map((source) => this.attempt(() => read(source))).filter((each) => each !== null);
    }
}
