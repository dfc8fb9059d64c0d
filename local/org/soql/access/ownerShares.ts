import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import { toId } from '../../values/primitives/apexId.ts';
import type { ApexValue } from '../../values/value.ts';
import { sharedObject, sharePartsOf } from './shareParts.ts';

/**
 * Every record of an object that is not open to everybody has a share of its owner, with all access and the row cause
 * Owner (Apex Developer Guide, "Understanding Sharing"). They follow the records and are made when a query asks.
 */
export function ownerShares(share: ObjectShape): Row[] {
    const object = sharedObject(share);
    const parts = object && sharePartsOf(object);
    const owner = object?.slot('OwnerId', 'sobjectField');
    if (!object || !parts || owner === undefined || !/^(Private|Read)$/.test(object.definition.sharingModel)) {
        return [];
    }
    const rows = [...current().org.store.table(object).rows()].filter((row) => !row.deleted);
    return rows.map((row) => ownerShare(share, row, parts, row.values[owner] ?? null));
}

function ownerShare(
    share: ObjectShape,
    row: Row,
    { parent, level }: { readonly parent: string; readonly level: string },
    owner: ApexValue
): Row {
    // ids of their own: those of shares that are saved have another pod
    const id = toId(`${share.definition.keyPrefix}Ow${row.id.slice(5, 15)}`)!;
    const values: Readonly<Record<string, ApexValue>> = {
        Id: id,
        [parent]: row.id,
        UserOrGroupId: owner,
        [level]: 'All',
        RowCause: 'Owner',
        IsDeleted: false
    };
    return { id, values: share.fields.map(({ name }) => values[name] ?? null), deleted: false };
}

/** Whether an object holds shares of records. */
export function isShare(shape: ObjectShape): boolean {
    return /Share$/.test(shape.name) && sharedObject(shape) !== null;
}
