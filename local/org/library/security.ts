import { fieldAccess } from '../platform/fieldAccess.ts';
import { current } from '../platform/transaction.ts';
import { enumConstants, type ApexEnum } from '../values/apexEnum.ts';
import { ApexList } from '../values/apexList.ts';
import { ApexMap } from '../values/apexMap.ts';
import { ApexSet } from '../values/apexSet.ts';
import { platformClass } from '../values/platformClass.ts';
import { nullArgument, raise } from '../values/raise.ts';
import { typeNamed } from '../values/runtimeType.ts';
import { SObjectValue } from '../values/sobject.ts';
import { defineClass, type LibraryClass } from './definition.ts';

const accessTypes = ['CREATABLE', 'READABLE', 'UPDATABLE', 'UPSERTABLE'];
enumConstants('System.AccessType', accessTypes);

/** System.SObjectAccessDecision */
class AccessDecision {
    readonly records: ApexList;
    readonly removed = new Map<string, Set<string>>();
    readonly modified = new Set<number>();

    constructor(records: ApexList) {
        this.records = records;
    }
}

platformClass('System.SObjectAccessDecision', AccessDecision);

/** Copies without the fields that the user may not read, create or update; System.NoAccessException without the object. */
function strip(access: ApexEnum | null, source: ApexList | null, enforceObject = true): AccessDecision {
    const kind = (access ?? nullArgument(1)).name;
    const records = (source ?? nullArgument(2)).items as SObjectValue[];
    const decision = new AccessDecision(new ApexList(source!.type));
    const { rights } = current().user;
    records.forEach((record, index) => {
        const { shape } = record;
        const object = rights.objectRights(shape.name);
        const allowed = { CREATABLE: object.create, READABLE: object.read, UPDATABLE: object.edit }[kind];
        if (enforceObject && !(allowed ?? (object.create && object.edit))) {
            raise('System.NoAccessException', 'No access to entity');
        }
        const copy = new SObjectValue(shape);
        copy.queried = record.queried;
        for (const slot of record.populated) {
            const field = shape.fields[slot];
            const may = field && fieldAccess(rights, shape, field);
            const always = !field || field.name === 'Id' || field.required;
            if (always || (kind === 'READABLE' ? may!.read : may!.edit)) {
                copy.put(slot, record.slots[slot]!);
            } else {
                const fields = decision.removed.get(shape.name) ?? new Set();
                decision.removed.set(shape.name, fields.add(field.name));
                decision.modified.add(index);
            }
        }
        decision.records.items.push(copy);
    });
    return decision;
}

export const securityClasses: readonly LibraryClass[] = [
    defineClass({ name: 'System.AccessType', kind: 'enum', constants: accessTypes }),
    defineClass({
        name: 'System.Security',
        kind: 'class',
        static: {
            'SObjectAccessDecision stripInaccessible(AccessType access, List<SObject> records)': (
                access: ApexEnum,
                records: ApexList
            ) => strip(access, records),
            'SObjectAccessDecision stripInaccessible(AccessType access, List<SObject> records, Boolean enforceRootObjectCRUD)':
                (access: ApexEnum, records: ApexList, enforce: boolean) => strip(access, records, enforce)
        }
    }),
    defineClass({
        name: 'System.SObjectAccessDecision',
        kind: 'class',
        instance: {
            'List<SObject> getRecords()': (self: AccessDecision) => self.records,
            'Set<Integer> getModifiedIndexes()': (self: AccessDecision) =>
                new ApexSet(typeNamed('Set<Integer>'), self.modified),
            'Map<String,Set<String>> getRemovedFields()': (self: AccessDecision) =>
                new ApexMap(
                    typeNamed('Map<String,Set<String>>'),
                    [...self.removed].map(
                        ([name, fields]) => [name, new ApexSet(typeNamed('Set<String>'), fields)] as const
                    )
                )
        }
    })
];
