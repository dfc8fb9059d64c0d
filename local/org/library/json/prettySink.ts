import { quoteJson, type JsonSink } from './jsonSink.ts';

/** `serializePretty`: objects in lines with two blanks a level, arrays in one line: `"a" : [ 1, 2 ]`. */
export class PrettySink implements JsonSink {
    private readonly parts: string[] = [];
    /** For each open bracket: how many entries it has, and whether it is an object. */
    private readonly levels: { entries: number; readonly object: boolean }[] = [];
    private named = false;

    startObject(): void {
        this.beforeValue();
        this.parts.push('{');
        this.levels.push({ entries: 0, object: true });
    }

    endObject(): void {
        const { entries } = this.levels.pop()!;
        this.parts.push(entries === 0 ? ' }' : `\n${this.indent()}}`);
    }

    startArray(): void {
        this.beforeValue();
        this.parts.push('[');
        this.levels.push({ entries: 0, object: false });
    }

    endArray(): void {
        this.levels.pop();
        this.parts.push(' ]');
    }

    name(name: string): void {
        const level = this.levels.at(-1)!;
        this.parts.push(level.entries++ === 0 ? '\n' : ',\n', this.indent(), quoteJson(name), ' : ');
        this.named = true;
    }

    raw(json: string): void {
        this.beforeValue();
        this.parts.push(json);
    }

    result(): string {
        return this.parts.join('');
    }

    private beforeValue(): void {
        const level = this.levels.at(-1);
        if (!this.named && level !== undefined && !level.object) {
            this.parts.push(level.entries++ === 0 ? ' ' : ', ');
        }
        this.named = false;
    }

    /** Arrays do not indent. */
    private indent(): string {
        return '  '.repeat(this.levels.filter((level) => level.object).length);
    }
}
