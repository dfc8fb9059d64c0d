import { fieldAccess } from '../../platform/access/fieldAccess.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { AggregateResult } from '../../values/records/aggregateResult.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { ApexValue } from '../../values/value.ts';

export type AccessKind = 'CREATABLE' | 'READABLE' | 'UPDATABLE' | 'UPSERTABLE';

/**
 * System.SObjectAccessDecision: copies of records without what the running user may not read, create or update. Of what
 * was queried along, parents and children lose their unreadable fields too, and go altogether when their object is
 * unreadable. Rows of aggregate queries are refused (Apex Developer Guide, "Enforce Security with the stripInaccessible Method").
 */
export class AccessDecision {
    readonly kind: AccessKind;
    readonly records: ApexList;
    /** Fields by object. */
    readonly removed = new Map<string, Set<string>>();
    readonly modified = new Set<number>();

    /** Raises System.NoAccessException without access to the object of a record, unless `enforceObject` is false. */
    constructor(kind: AccessKind, source: ApexList, enforceObject: boolean) {
        this.kind = kind;
        const copies = (source.items as (SObjectValue | AggregateResult)[]).map((record, index) => {
            if (record instanceof AggregateResult) {
                // the kind of the exception is told nowhere
                raise('System.TypeException', 'AggregateResult SObject types are not supported');
            }
            if (enforceObject && !this.#allows(record.shape)) {
                raise('System.NoAccessException', 'No access to entity');
            }
            return this.#copy(record, index);
        });
        this.records = new ApexList(source.type, copies);
    }

    #allows(shape: ObjectShape): boolean {
        const { create, read, edit } = current().user.rights.objectRights(shape.name);
        switch (this.kind) {
            case 'CREATABLE':
                return create;
            case 'READABLE':
                return read;
            case 'UPDATABLE':
                return edit;
            default:
                return create && edit;
        }
    }

    #copy(record: SObjectValue, index: number): SObjectValue {
        const { shape } = record;
        const copy = blankRecord(shape);
        copy.queried = record.queried;
        for (const slot of record.filled) {
            const value = record.at(slot)!;
            const kept = shape.fields[slot] ? this.#keepsField(shape, slot) : this.#keepsRelated(value);
            if (kept) {
                copy.fillFrom(record, [slot], (each) => this.#related(each, index));
            } else {
                const names = this.removed.get(shape.name) ?? new Set();
                this.removed.set(shape.name, names.add(shape.slotName(slot)));
                this.modified.add(index);
            }
        }
        return copy;
    }

    #keepsField(shape: ObjectShape, slot: number): boolean {
        const field = shape.fields[slot]!;
        const may = fieldAccess(current().user.rights, shape, field);
        return (
            field.name === 'Id' ||
            (field.required && this.#allows(shape)) ||
            (this.kind === 'READABLE' ? may.read : may.edit)
        );
    }

    /** A parent or a list of children; only what is read is checked, saving looks at the record itself. */
    #keepsRelated(value: ApexValue): boolean {
        const record = value instanceof ApexList ? value.items[0] : value;
        return this.kind !== 'READABLE' || !(record instanceof SObjectValue) || this.#allows(record.shape);
    }

    #related(value: ApexValue, index: number): ApexValue {
        if (this.kind !== 'READABLE') {
            return value;
        }
        if (value instanceof SObjectValue) {
            return this.#copy(value, index);
        }
        return value instanceof ApexList && value.items.every((each) => each instanceof SObjectValue)
            ? new ApexList(
                  value.type,
                  value.items.map((each) => this.#copy(each, index))
              )
            : value;
    }
}

platformClass('System.SObjectAccessDecision', AccessDecision);
