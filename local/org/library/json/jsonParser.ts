import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexDouble } from '../../values/primitives/apexDouble.ts';
import { enumConstant, type ApexEnum } from '../../values/primitives/apexEnum.ts';
import { toId } from '../../values/primitives/apexId.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { jsonError } from './jsonError.ts';
import type { JsonToken, JsonTokens } from './jsonTokens.ts';
import { jsonDate, jsonDatetime, jsonTime } from './readPrimitive.ts';
import { readTyped, skipValue } from './readTyped.ts';

/** An instance of System.JSONParser. */
export class JsonParser {
    readonly tokens: JsonTokens;
    private cleared: JsonToken | null = null;
    private hidden = false;

    constructor(tokens: JsonTokens) {
        this.tokens = tokens;
    }

    /** null before the first token, after the last and after `clearCurrentToken`. */
    get token(): JsonToken | null {
        return this.hidden ? null : this.tokens.current;
    }

    get lastCleared(): ApexEnum | null {
        return constant(this.cleared);
    }

    nextToken(): ApexEnum | null {
        this.hidden = false;
        return constant(this.tokens.next());
    }

    /** As `nextToken`, but over the names of fields. */
    nextValue(): ApexEnum | null {
        const token = this.nextToken();
        return this.tokens.current === 'FIELD_NAME' ? this.nextToken() : token;
    }

    currentToken(): ApexEnum | null {
        return constant(this.token);
    }

    clear(): void {
        this.cleared = this.token;
        this.hidden = true;
    }

    skipChildren(): void {
        skipValue(this.tokens);
    }

    text(): string | null {
        return this.token === null ? null : this.tokens.text;
    }

    readValueAs(type: RuntimeType, strict: boolean): ApexValue {
        if (this.tokens.current === null || this.tokens.current === 'FIELD_NAME') {
            this.nextToken();
        }
        return readTyped(this.tokens, type, strict);
    }

    boolean(): boolean {
        return this.token === 'VALUE_TRUE' || (this.token !== 'VALUE_FALSE' && this.wrong('a boolean'));
    }

    decimal(): ApexDecimal {
        return ApexDecimal.of(this.digits());
    }

    double(): ApexDouble {
        return new ApexDouble(Number(this.digits()));
    }

    integer(): number {
        const value = Math.trunc(Number(this.digits()));
        return value === (value | 0) ? value | 0 : jsonError(`Numeric value (${this.tokens.text}) out of range of int`);
    }

    long(): bigint {
        const value = this.decimal().truncated();
        return value === BigInt.asIntN(64, value)
            ? value
            : jsonError(`Numeric value (${this.tokens.text}) out of range of long`);
    }

    /** A string read by one of the readers of dates, Ids and blobs. */
    string<T>(read: (text: string) => T): T {
        return this.token === 'VALUE_STRING' ? read(this.tokens.text) : this.wrong('a string');
    }

    private digits(): string {
        return this.token === 'VALUE_NUMBER_INT' || this.token === 'VALUE_NUMBER_FLOAT'
            ? this.tokens.text
            : this.wrong('numeric');
    }

    private wrong(wanted: string): never {
        return jsonError(`Current token (${this.token ?? 'NOT_AVAILABLE'}) not ${wanted}, can not use this accessor`);
    }
}

platformClass('System.JSONParser', JsonParser);

function constant(token: JsonToken | null): ApexEnum | null {
    return token === null ? null : enumConstant('System.JSONToken', token)!;
}

export const readBlob = (text: string): ApexBlob => new ApexBlob(Buffer.from(text, 'base64'));
export const readers = { date: jsonDate, datetime: jsonDatetime, time: jsonTime, id: (text: string) => toId(text) };
