import { enumConstants, type ApexEnum } from '../../values/primitives/apexEnum.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { AccessDecision, type AccessKind } from './accessDecision.ts';

const accessTypes = ['CREATABLE', 'READABLE', 'UPDATABLE', 'UPSERTABLE'];
enumConstants('System.AccessType', accessTypes);

/** Copies without the fields that the user may not read, create or update; System.NoAccessException without the object. */
function strip(access: ApexEnum | null, source: ApexList | null, enforceObject = true): AccessDecision {
    const kind = (access ?? nullArgument(1)).name as AccessKind;
    return new AccessDecision(kind, source ?? nullArgument(2), enforceObject);
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
