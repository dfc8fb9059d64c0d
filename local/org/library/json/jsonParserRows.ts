import { nullArgument } from '../../values/exceptions/raise.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import { readBlob, readers, type JsonParser } from './jsonParser.ts';

/** System.JSONParser (Apex Reference Guide, "JSONParser Class"). */
export const jsonParserClass = defineClass({
    name: 'System.JSONParser',
    kind: 'class',
    instance: {
        'JSONToken nextToken()': (self: JsonParser) => self.nextToken(),
        'JSONToken nextValue()': (self: JsonParser) => self.nextValue(),
        'JSONToken getCurrentToken()': (self: JsonParser) => self.currentToken(),
        'Boolean hasCurrentToken()': (self: JsonParser) => self.token !== null,
        'JSONToken getLastClearedToken()': (self: JsonParser) => self.lastCleared,
        'void clearCurrentToken()': (self: JsonParser) => self.clear(),
        'String getCurrentName()': (self: JsonParser) => self.tokens.name,
        'String getText()': (self: JsonParser) => self.text(),
        'void skipChildren()': (self: JsonParser) => self.skipChildren(),
        'Object readValueAs(Type type)': (self: JsonParser, type: RuntimeType | null) =>
            self.readValueAs(type ?? nullArgument(), false),
        'Object readValueAsStrict(Type type)': (self: JsonParser, type: RuntimeType | null) =>
            self.readValueAs(type ?? nullArgument(), true),
        'Boolean getBooleanValue()': (self: JsonParser) => self.boolean(),
        'Integer getIntegerValue()': (self: JsonParser) => self.integer(),
        'Long getLongValue()': (self: JsonParser) => self.long(),
        'Decimal getDecimalValue()': (self: JsonParser) => self.decimal(),
        'Double getDoubleValue()': (self: JsonParser) => self.double(),
        'Blob getBlobValue()': (self: JsonParser) => self.string(readBlob),
        'Date getDateValue()': (self: JsonParser) => self.string(readers.date),
        'Datetime getDateTimeValue()': (self: JsonParser) => self.string(readers.datetime),
        'Time getTimeValue()': (self: JsonParser) => self.string(readers.time),
        'Id getIdValue()': (self: JsonParser) => self.string(readers.id)
    }
});
