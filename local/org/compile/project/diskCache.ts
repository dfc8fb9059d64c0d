import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Entries kept at most; the oldest go first. */
const MOST = 400;

/**
 * Results on disk by the hash of all they depend on, so nothing ever has to be invalidated. Several processes may share
 * a directory: an entry appears whole or not at all. A broken or missing entry is only a result that has to be made.
 */
export class DiskCache {
    private readonly directory: string;

    constructor(directory: string) {
        this.directory = directory;
    }

    /** The hash of what a result depends on. */
    static key(...parts: readonly string[]): string {
        const hash = createHash('sha256');
        for (const part of parts) {
            hash.update(`${part.length}:`).update(part);
        }
        return hash.digest('hex').slice(0, 40);
    }

    /** The result of that key, made if it is not there. Results are plain data, bigint included. */
    get<T>(kind: string, key: string, make: () => T): T {
        const path = join(this.directory, `${kind}-${key}`);
        const known = this.read<T>(path);
        if (known !== undefined) {
            return known;
        }
        const made = make();
        this.write(path, made);
        return made;
    }

    private read<T>(path: string): T | undefined {
        try {
            return deserialize(readFileSync(path)) as T;
        } catch {
            return undefined;
        }
    }

    private write(path: string, value: unknown): void {
        try {
            mkdirSync(this.directory, { recursive: true });
            const temporary = `${path}.${process.pid}.${Date.now()}`;
            writeFileSync(temporary, serialize(value));
            renameSync(temporary, path);
            this.prune();
        } catch {
            // a directory that cannot be written only costs time
        }
    }

    private prune(): void {
        const names = readdirSync(this.directory);
        if (names.length <= MOST * 2) {
            return;
        }
        const aged = names
            .map((name) => ({ name, time: statSync(join(this.directory, name)).mtimeMs }))
            .sort((a, b) => a.time - b.time);
        for (const { name } of aged.slice(0, names.length - MOST)) {
            rmSync(join(this.directory, name), { force: true });
        }
    }
}
