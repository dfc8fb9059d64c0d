import { isDefinition } from '../../soql/definitionRows.ts';
import { recordOptions, setRecordOptions } from '../../dml/recordOptions.ts';
import { AggregateResult } from '../../values/records/aggregateResult.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';
import { DmlOptionsValue } from '../database/dmlOptions.ts';
import { dmlErrorsOf } from '../database/databaseError.ts';
import { recalculate } from '../formulaEval/formulaClass.ts';
import { defineClass } from '../rows/definition.ts';
import { cloneRecord, cloneSourceId, isClone } from './cloneRecord.ts';
import { coerceField } from './coerceField.ts';
import { childrenSlot, fieldSlot, parentSlot, readField, readSlot } from './recordMembers.ts';
import type { FieldToken } from './schemaTokens.ts';
import { objectToken } from './schemaTokens.ts';

type Self = SObjectValue;
type Key = string | FieldToken | null;

/** A value of a record, or of a row of an aggregate query by its alias. */
function get(self: Self | AggregateResult, key: Key): ApexValue {
    return self instanceof AggregateResult ? self.get(String(key ?? nullArgument(1))) : readField(self, key);
}

/** The value before. */
function put(self: Self, key: Key, value: ApexValue): ApexValue {
    const slot = fieldSlot(self, key);
    const before = self.at(slot) ?? null;
    self.write(slot, coerceField(self.shape.fields[slot]!, value));
    return before;
}

function getSObject(self: Self, key: Key): ApexValue {
    return readSlot(self, parentSlot(self, key));
}

function putSObject(self: Self, key: Key, value: SObjectValue | null): ApexValue {
    const slot = parentSlot(self, key);
    const before = self.at(slot) ?? null;
    self.write(slot, value);
    return before;
}

function addError(self: Self, message: string | ApexException | null, field: Key = null): void {
    const text = message instanceof ApexException ? message.text : (message ?? nullArgument(1));
    const slot = field === null ? null : fieldSlot(self, field);
    self.addError(text, slot === null ? null : self.shape.fields[slot]!.name);
}

const isSet = (self: Self, key: Key): boolean => self.at(fieldSlot(self, key)) !== undefined;

export const sobjectClass = defineClass({
    name: 'System.SObject',
    kind: 'class',
    instance: {
        'void addError(String message)': (self: Self, message: string) => addError(self, message),
        'void addError(String message, Boolean escape)': (self: Self, message: string) => addError(self, message),
        'void addError(Exception error)': (self: Self, error: ApexException) => addError(self, error),
        'void addError(Exception error, Boolean escape)': (self: Self, error: ApexException) => addError(self, error),
        'void addError(String field, String message)': (self: Self, field: string, message: string) =>
            addError(self, message, field),
        'void addError(String field, String message, Boolean escape)': (self: Self, field: string, message: string) =>
            addError(self, message, field),
        'void addError(Schema.SObjectField field, String message)': (self: Self, field: FieldToken, message: string) =>
            addError(self, message, field),
        'void addError(Schema.SObjectField field, String message, Boolean escape)': (
            self: Self,
            field: FieldToken,
            message: string
        ) => addError(self, message, field),
        'void clear()': (self: Self) => [...self.filled].forEach((slot) => self.forget(slot)),
        'Object get(String field)': get,
        'Object get(Schema.SObjectField field)': get,
        'Object put(String field, Object value)': put,
        'Object put(Schema.SObjectField field, Object value)': put,
        'SObject getSObject(String relationship)': getSObject,
        'SObject getSObject(Schema.SObjectField lookup)': getSObject,
        'SObject putSObject(String relationship, SObject value)': putSObject,
        'SObject putSObject(Schema.SObjectField lookup, SObject value)': putSObject,
        'List<SObject> getSObjects(String relationship)': (self: Self, name: string) => {
            const children = readSlot(self, childrenSlot(self, name)) as ApexList;
            // definitions have an empty list where records have none (docs/fidelity)
            return children.size === 0 && !isDefinition(self.shape.name) ? null : children;
        },
        'Schema.SObjectType getSObjectType()': (self: Self | AggregateResult) =>
            self instanceof AggregateResult ? refuse('the SObjectType of an AggregateResult') : objectToken(self.shape),
        'void setOptions(Object options)': (self: Self, options: ApexValue) =>
            options instanceof DmlOptionsValue
                ? setRecordOptions(self, options)
                : raise('System.TypeException', 'setOptions takes Database.DMLOptions'),
        'Database.DMLOptions getOptions()': (self: Self) => recordOptions(self),
        'List<Database.Error> getErrors()': (self: Self) =>
            dmlErrorsOf(
                self.errors.map(({ message, field }) => ({
                    code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
                    message,
                    fields: field === null ? [] : [field]
                }))
            ),
        'Boolean hasErrors()': (self: Self) => self.errors.length > 0,
        'Boolean isSet(String field)': isSet,
        'Boolean isSet(Schema.SObjectField field)': isSet,
        'Boolean isClone()': isClone,
        'Id getCloneSourceId()': cloneSourceId,
        'Map<String,Object> getPopulatedFieldsAsMap()': (self: Self | AggregateResult) =>
            new ApexMap(
                typeNamed('Map<String,Object>'),
                self instanceof AggregateResult ? self.values : populated(self)
            ),
        'void recalculateFormulas()': (self: Self) => void recalculate(self),
        'SObject clone()': (self: Self) => cloneRecord(self),
        'SObject clone(Boolean preserveId)': (self: Self, id: boolean | null) => cloneRecord(self, id === true),
        'SObject clone(Boolean preserveId, Boolean isDeepClone)': (self: Self, id: boolean, deep: boolean) =>
            cloneRecord(self, id, deep),
        'SObject clone(Boolean preserveId, Boolean isDeepClone, Boolean preserveReadonlyTimestamps)': (
            self: Self,
            id: boolean,
            deep: boolean,
            times: boolean
        ) => cloneRecord(self, id, deep, times),
        'SObject clone(Boolean preserveId, Boolean isDeepClone, Boolean preserveReadonlyTimestamps, Boolean preserveAutonumber)':
            (self: Self, id: boolean, deep: boolean, times: boolean, numbers: boolean) =>
                cloneRecord(self, id, deep, times, numbers)
    }
});

/** Children come before all else (fact values-children-before-fields). */
function populated(record: Self): [string, ApexValue][] {
    const entries = record.populated.map((slot): [string, ApexValue] => [
        record.shape.slotName(slot),
        record.at(slot)!
    ]);
    const areChildren = ([, value]: [string, ApexValue]): boolean => value instanceof ApexList;
    return [...entries.filter(areChildren), ...entries.filter((entry) => !areChildren(entry))];
}

function refuse(feature: string): never {
    throw new Refused(feature);
}
