import { current } from '../../platform/transactions/transaction.ts';
import { sharedObject, sharePartsOf } from '../../soql/access/shareParts.ts';
import { dmlError } from '../dmlError.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf } from '../save/rowFields.ts';

/** A share gives more than everybody has, and never all: that is the owner's (Apex Developer Guide, "Creating User Managed Sharing"). */
export function checkShare(row: PendingRow): void {
    const object = sharedObject(row.shape);
    const parts = object && sharePartsOf(object);
    if (!object || !parts) {
        return;
    }
    const level = fieldOf(row, parts.level);
    const problem =
        level === 'All'
            ? 'invalid share level All'
            : level === 'Read' && object.definition.sharingModel === 'Read'
              ? 'trivial share level Read, for organization with default level Read'
              : null;
    if (problem !== null) {
        const message = `field integrity exception: ${parts.level} (${problem})`;
        row.errors.push(dmlError('FIELD_FILTER_VALIDATION_EXCEPTION', message, parts.level));
    }
}

/** Another owner takes the manual shares of a record away (Salesforce Help, "Considerations for Changing Record Owners"). */
export function dropManualShares(row: PendingRow): void {
    const { before, shape } = row;
    const owner = before && fieldOf({ shape, values: before.values }, 'OwnerId');
    if (!before || owner === null || owner === fieldOf(row, 'OwnerId')) {
        return;
    }
    const parts = sharePartsOf(shape);
    if (!parts) {
        return;
    }
    const { store } = current().org;
    const manual = store
        .table(parts.shape)
        .withValue(parts.shape.slot(parts.parent, 'sobjectField')!, before.id)
        .filter((one) => !one.deleted)
        .filter((one) => fieldOf({ shape: parts.shape, values: one.values }, 'RowCause') === 'Manual');
    manual.forEach((one) => store.put(parts.shape, { ...one, deleted: true, purged: true }));
}
