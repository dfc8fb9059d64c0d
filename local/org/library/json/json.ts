import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { JsonGenerator } from './jsonGenerator.ts';
import { JsonParser } from './jsonParser.ts';
import { CompactSink, type JsonSink } from './jsonSink.ts';
import { JsonTokens } from './jsonTokens.ts';
import { PrettySink } from './prettySink.ts';
import { readTyped } from './readTyped.ts';
import { readUntyped, startOf } from './readUntyped.ts';
import { writeValue } from './writeValue.ts';
import { required } from '../rows/required.ts';

function written(sink: JsonSink, value: ApexValue, suppressNulls: boolean | null): string {
    writeValue(sink, value, suppressNulls === true);
    return sink.result();
}

/** System.JSON (Apex Reference Guide, "JSON Class"). */
export const jsonClass = defineClass({
    name: 'System.JSON',
    kind: 'class',
    static: {
        'String serialize(Object value)': (value: ApexValue) => written(new CompactSink(), value, false),
        'String serialize(Object value, Boolean suppressNulls)': (value: ApexValue, suppressNulls: boolean | null) =>
            written(new CompactSink(), value, suppressNulls),
        'String serializePretty(Object value)': (value: ApexValue) => written(new PrettySink(), value, false),
        'String serializePretty(Object value, Boolean suppressNulls)': (
            value: ApexValue,
            suppressNulls: boolean | null
        ) => written(new PrettySink(), value, suppressNulls),
        'Object deserialize(String text, Type type)': required((text: string, type: RuntimeType) =>
            readTyped(startOf(new JsonTokens(text)), type, false)
        ),
        'Object deserializeStrict(String text, Type type)': required((text: string, type: RuntimeType) =>
            readTyped(startOf(new JsonTokens(text)), type, true)
        ),
        'Object deserializeUntyped(String text)': required((text: string) =>
            readUntyped(startOf(new JsonTokens(text)))
        ),
        'JSONParser createParser(String text)': required((text: string) => new JsonParser(new JsonTokens(text))),
        'JSONGenerator createGenerator(Boolean pretty)': required(
            (pretty: boolean) => new JsonGenerator(pretty ? new PrettySink() : new CompactSink())
        )
    }
});
