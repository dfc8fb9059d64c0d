import { platformClass } from '../../values/objects/platformClass.ts';
import type { ApexValue } from '../../values/value.ts';
import { jsonError } from './jsonError.ts';
import type { JsonSink } from './jsonSink.ts';
import { scalarJson, writeValue } from './writeValue.ts';

/** An instance of System.JSONGenerator: a sink that checks the order of what is written. */
export class JsonGenerator {
    private readonly sink: JsonSink;
    private readonly levels: { readonly kind: 'object' | 'array'; named: boolean }[] = [];
    private closed = false;

    constructor(sink: JsonSink) {
        this.sink = sink;
    }

    get isClosed(): boolean {
        return this.closed;
    }

    startObject(): void {
        this.beforeValue('start an object');
        this.levels.push({ kind: 'object', named: false });
        this.sink.startObject();
    }

    startArray(): void {
        this.beforeValue('start an array');
        this.levels.push({ kind: 'array', named: false });
        this.sink.startArray();
    }

    endObject(): void {
        this.end('object');
        this.sink.endObject();
    }

    endArray(): void {
        this.end('array');
        this.sink.endArray();
    }

    fieldName(name: string): void {
        this.open();
        const level = this.levels.at(-1);
        if (level?.kind !== 'object' || level.named) {
            jsonError('Can not write a field name, expecting a value');
        }
        level.named = true;
        this.sink.name(name);
    }

    scalar(value: ApexValue): void {
        this.beforeValue(`write ${value === null ? 'a null' : 'a value'}`);
        this.sink.raw(scalarJson(value)!);
    }

    object(value: ApexValue): void {
        this.beforeValue('write an object');
        writeValue(this.sink, value, false);
    }

    field(name: string, value: ApexValue): void {
        this.fieldName(name);
        this.scalar(value);
    }

    /** Closes what is open. */
    close(): void {
        while (this.levels.length > 0) {
            const level = this.levels.pop()!;
            if (level.kind === 'object') {
                this.sink.endObject();
            } else {
                this.sink.endArray();
            }
        }
        this.closed = true;
    }

    /** The text so far; the generator is closed by asking. */
    text(): string {
        this.close();
        return this.sink.result();
    }

    private beforeValue(what: string): void {
        this.open();
        const level = this.levels.at(-1);
        if (level?.kind === 'object') {
            if (!level.named) {
                jsonError(`Can not ${what}, expecting field name`);
            }
            level.named = false;
        }
    }

    private end(kind: 'object' | 'array'): void {
        this.open();
        const level = this.levels.at(-1);
        if (level?.kind !== kind) {
            const shown = level === undefined ? 'ROOT' : level.kind.toUpperCase();
            jsonError(`Current context not an ${kind} but ${shown}`);
        }
        this.levels.pop();
    }

    private open(): void {
        if (this.closed) {
            jsonError('The JSONGenerator is closed');
        }
    }
}

platformClass('System.JSONGenerator', JsonGenerator);
