import { current } from '../../platform/transactions/transaction.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import type { LibraryClass } from '../rows/definition.ts';
import { defineClass } from '../rows/definition.ts';

/** Greatest number of records that one call looks at. */
const greatest = 50;

/**
 * What both ways to look for duplicates check first; with an active rule the answer comes from matching rules, whose ways to
 * compare are the platform's own.
 */
function duplicatesOf(objects: readonly (string | undefined)[]): ApexList {
    if (objects.length > greatest) {
        const text = 'Configuration error: The number of records to check is greater than the permitted batch size.';
        raise('System.HandledException', text);
    }
    const { rows } = current().org.records;
    for (const object of new Set(objects)) {
        const name = object ?? nullArgument();
        const active = rows
            .find('DuplicateRule', 'SobjectType', name)
            .filter((rule) => rule.getByName('IsActive') === true);
        if (active.length === 0) {
            raise('System.HandledException', `No active duplicate rules are defined for the ${name} object type.`);
        }
        throw new Refused(`the duplicate rule ${String(active[0]!.getByName('DeveloperName'))} on ${name}`);
    }
    return new ApexList(typeNamed('List<Datacloud.FindDuplicatesResult>'));
}

function objectOf(record: unknown): string | undefined {
    return record instanceof SObjectValue ? record.shape.name : undefined;
}

function objectOfId(id: unknown): string | undefined {
    return id === null ? undefined : current().org.schema.objectOfId(String(id))?.name;
}

/** Datacloud.FindDuplicates and FindDuplicatesByIds (Apex Reference Guide, "Datacloud Namespace"). */
export const duplicateClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'Datacloud.FindDuplicates',
        kind: 'class',
        static: {
            'List<Datacloud.FindDuplicatesResult> findDuplicates(List<SObject> records)': (records: ApexList | null) =>
                duplicatesOf([...(records ?? nullArgument())].map(objectOf))
        }
    }),
    defineClass({
        name: 'Datacloud.FindDuplicatesByIds',
        kind: 'class',
        static: {
            'List<Datacloud.FindDuplicatesResult> findDuplicatesByIds(List<Id> ids)': (ids: ApexList | null) =>
                duplicatesOf([...(ids ?? nullArgument())].map(objectOfId))
        }
    })
];
