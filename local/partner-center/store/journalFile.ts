import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import type { JournalEntry } from './journalEntry.ts';

/** The journal on disk: one entry as JSON on each line, only ever appended. */
export class JournalFile {
    readonly #file: string;

    constructor(file: string) {
        this.#file = file;
    }

    /**
     * Everything written so far. A last line that was cut off when the process was killed is dropped.
     * @throws Error naming file and line when another line cannot be read
     */
    read(): JournalEntry[] {
        if (!existsSync(this.#file)) return [];
        const text = readFileSync(this.#file, 'utf8');
        const whole = text.slice(0, text.lastIndexOf('\n') + 1);
        if (whole.length < text.length) truncateSync(this.#file, Buffer.byteLength(whole));
        return whole
            .split('\n')
            .filter((line) => line !== '')
            .map((line, index) => this.#parsed(line, index + 1));
    }

    append(entry: JournalEntry): void {
        appendFileSync(this.#file, `${JSON.stringify(entry)}\n`);
    }

    #parsed(line: string, number: number): JournalEntry {
        try {
            return JSON.parse(line) as JournalEntry;
        } catch (error) {
            throw new Error(
                `${this.#file}, line ${number}: ${(error as Error).message}. Mend or delete the file, or name another with --data.`
            );
        }
    }
}
