import type { FieldShape } from '../../schema/objectShape.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { dmlError, type DmlError } from '../dmlError.ts';
import { savedWith } from './savedWith.ts';

/**
 * `new Contact(Account = new Account(ExternalId__c = 'x'))`: the lookup gets the id of the row that the external id names
 * (Apex Developer Guide, "Creating Parent and Child Records in a Single Statement Using Foreign Keys"). Parents that came
 * from a query say nothing.
 */
export function fillParentReferences(record: SObjectValue, values: ApexValue[], errors: DmlError[]): void {
    const { shape } = record;
    shape.parents.forEach((lookup, index) => {
        const parent = record.at(shape.fields.length + index);
        const slot = shape.slot(lookup.name, 'sobjectField')!;
        if (parent instanceof SObjectValue && !parent.queried && record.at(slot) === undefined) {
            const id = idOf(parent, errors);
            if (id !== null) {
                values[slot] = id;
            }
        }
    });
}

function idOf(parent: SObjectValue, errors: DmlError[]): string | null {
    const key = externalKey(parent);
    if (!key) {
        return null;
    }
    const slot = parent.shape.slot(key.name, 'sobjectField')!;
    const value = parent.at(slot)!;
    const [row] = savedWith(parent.shape, slot, value, key.caseSensitive);
    if (!row) {
        const what = `${textOf(value)} not found for field ${key.name} in entity ${parent.shape.name}`;
        errors.push(dmlError('INVALID_FIELD', `Foreign key external ID: ${what}`));
    }
    return row?.id ?? null;
}

function externalKey(parent: SObjectValue): FieldShape | undefined {
    return parent.populated
        .map((slot) => parent.shape.fields[slot])
        .find((field) => field !== undefined && field.externalId && parent.getByName(field.name) !== null);
}
