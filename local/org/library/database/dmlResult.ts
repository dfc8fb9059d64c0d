import type { DmlError, SaveOutcome } from '../../dml/dmlError.ts';
import type { ConvertOutcome } from '../../dml/leads/convertLead.ts';
import type { MergeOutcome } from '../../dml/mergeRecords.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { LibraryClass } from '../rows/definition.ts';
import { dmlErrorsOf } from './databaseError.ts';
import { resultClass, type ResultRecord } from './resultRecord.ts';

const success = { name: 'success', type: 'Boolean' };
const id = { name: 'id', type: 'Id' };
const errors = { name: 'errors', type: 'List<Database.Error>' };
const ids = (...names: readonly string[]) => names.map((name) => ({ name, type: 'Id' }));

const save = resultClass('Database.SaveResult', [success, id, errors]);
const upsert = resultClass('Database.UpsertResult', [{ name: 'created', type: 'Boolean' }, success, id, errors]);
const remove = resultClass('Database.DeleteResult', [success, id, errors]);
const restore = resultClass('Database.UndeleteResult', [success, id, errors]);

const emptied = resultClass('Database.EmptyRecycleBinResult', [success, id, errors]);
const locked = resultClass('Approval.LockResult', [success, id, errors]);
const unlocked = resultClass('Approval.UnlockResult', [success, id, errors]);
const processed = resultClass('Approval.ProcessResult', [
    success,
    { name: 'entityId', type: 'String' },
    { name: 'instanceId', type: 'String' },
    { name: 'instanceStatus', type: 'String' },
    { name: 'actorIds', type: 'List<Id>' },
    { name: 'newWorkitemIds', type: 'List<Id>' },
    errors
]);
const merged = resultClass('Database.MergeResult', [
    success,
    id,
    { name: 'mergedRecordIds', type: 'List<String>' },
    { name: 'updatedRelatedIds', type: 'List<String>' },
    errors
]);
const converted = resultClass('Database.LeadConvertResult', [
    success,
    ...ids('leadId', 'accountId', 'contactId', 'opportunityId'),
    errors
]);

const values = (outcome: SaveOutcome) => ({
    success: outcome.success,
    id: outcome.id,
    errors: dmlErrorsOf(outcome.errors)
});

export const saveResult = (outcome: SaveOutcome): ResultRecord => save.make(values(outcome));
export const upsertResult = (outcome: SaveOutcome): ResultRecord =>
    upsert.make({ ...values(outcome), created: outcome.created });
export const deleteResult = (outcome: SaveOutcome): ResultRecord => remove.make(values(outcome));
export const undeleteResult = (outcome: SaveOutcome): ResultRecord => restore.make(values(outcome));

export const lockResult = (outcome: SaveOutcome): ResultRecord => locked.make(values(outcome));
export const unlockResult = (outcome: SaveOutcome): ResultRecord => unlocked.make(values(outcome));

/** Of a request for an approval that came to nothing. */
export const failedProcessResult = (entityId: string, failed: readonly DmlError[]): ResultRecord =>
    processed.make({ success: false, entityId, errors: dmlErrorsOf(failed) });

export const emptyRecycleBinResult = (outcome: SaveOutcome): ResultRecord => emptied.make(values(outcome));

export const mergeResult = ({ masterId, loserId, errors: failed, related }: MergeOutcome): ResultRecord =>
    merged.make({
        success: failed.length === 0,
        id: masterId,
        errors: dmlErrorsOf(failed),
        mergedRecordIds: new ApexList(typeNamed('List<String>'), failed.length === 0 ? [loserId] : []),
        updatedRelatedIds: new ApexList(typeNamed('List<String>'), [...related])
    });

export const leadConvertResult = (outcome: ConvertOutcome): ResultRecord =>
    converted.make({
        success: outcome.errors.length === 0,
        leadId: outcome.leadId,
        accountId: outcome.accountId,
        contactId: outcome.contactId,
        opportunityId: outcome.opportunityId,
        errors: dmlErrorsOf(outcome.errors)
    });

/** Results of one record each: Apex Reference Guide, namespaces Database and Approval. */
export const dmlResultClasses: readonly LibraryClass[] = [
    save,
    upsert,
    remove,
    restore,
    emptied,
    merged,
    converted,
    locked,
    unlocked,
    processed
].map((one) => one.library);
