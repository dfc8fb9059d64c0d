import type { ApexValue } from '../../values/value.ts';
import { defineClass, type Implementation } from '../rows/definition.ts';
import type { JsonGenerator } from './jsonGenerator.ts';
import { requiredOf } from '../rows/required.ts';

/** `writeX(value)` and `writeXField(name, value)` for each kind of value. */
function valueRows(): Record<string, Implementation> {
    const rows: Record<string, Implementation> = {};
    const kinds: readonly (readonly [method: string, type: string])[] = [
        ['Blob', 'Blob'],
        ['Boolean', 'Boolean'],
        ['Date', 'Date'],
        ['DateTime', 'Datetime'],
        ['Id', 'Id'],
        ['Number', 'Decimal'],
        ['Number', 'Double'],
        ['Number', 'Integer'],
        ['Number', 'Long'],
        ['String', 'String'],
        ['Time', 'Time']
    ];
    for (const [method, type] of kinds) {
        rows[`void write${method}(${type} value)`] = requiredOf((self: JsonGenerator, value: ApexValue) =>
            self.scalar(value)
        );
        rows[`void write${method}Field(String name, ${type} value)`] = requiredOf(
            (self: JsonGenerator, name: string, value: ApexValue) => self.field(name, value)
        );
    }
    return rows;
}

/** System.JSONGenerator (Apex Reference Guide, "JSONGenerator Class"). */
export const jsonGeneratorClass = defineClass({
    name: 'System.JSONGenerator',
    kind: 'class',
    instance: {
        ...valueRows(),
        'void writeStartObject()': (self: JsonGenerator) => self.startObject(),
        'void writeEndObject()': (self: JsonGenerator) => self.endObject(),
        'void writeStartArray()': (self: JsonGenerator) => self.startArray(),
        'void writeEndArray()': (self: JsonGenerator) => self.endArray(),
        'void writeFieldName(String name)': requiredOf((self: JsonGenerator, name: string) => self.fieldName(name)),
        'void writeNull()': (self: JsonGenerator) => self.scalar(null),
        'void writeNullField(String name)': requiredOf((self: JsonGenerator, name: string) => self.field(name, null)),
        'void writeObject(Object value)': (self: JsonGenerator, value: ApexValue) => self.object(value),
        'void writeObjectField(String name, Object value)': (self: JsonGenerator, name: string, value: ApexValue) => {
            self.fieldName(name);
            self.object(value);
        },
        'void close()': (self: JsonGenerator) => self.close(),
        'Boolean isClosed()': (self: JsonGenerator) => self.isClosed,
        'String getAsString()': (self: JsonGenerator) => self.text()
    }
});
