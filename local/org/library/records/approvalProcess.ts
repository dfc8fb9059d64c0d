import { dmlError } from '../../dml/dmlError.ts';
import { dmlException } from '../../dml/dmlException.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import { failedProcessResult } from '../database/dmlResult.ts';
import type { ResultRecord } from '../database/resultRecord.ts';
import type { DataHolder } from '../holders/dataHolder.ts';
import type { Implementation } from '../rows/definition.ts';

const noProcess = dmlError('NO_APPLICABLE_PROCESS', 'No applicable approval process was found.');

/**
 * Approval.process: approval processes do not run, so that only an org without any can answer, and there no process applies
 * to whatever is submitted.
 */
export const approvalProcessRows: Readonly<Record<string, Implementation>> = {
    'Approval.ProcessResult process(Approval.ProcessRequest request)': one,
    'Approval.ProcessResult process(Approval.ProcessRequest request, Boolean allOrNone)': one,
    'List<Approval.ProcessResult> process(List<Approval.ProcessRequest> requests)': many,
    'List<Approval.ProcessResult> process(List<Approval.ProcessRequest> requests, Boolean allOrNone)': many
};

function one(request: DataHolder | null, allOrNone: boolean | null = true): ResultRecord {
    return submit([request ?? nullArgument(1)], allOrNone ?? nullArgument(2))[0]!;
}

function many(requests: ApexList | null, allOrNone: boolean | null = true): ApexList {
    const given = (requests ?? nullArgument(1)).items.map((request) => request as DataHolder);
    return new ApexList(typeNamed('List<Approval.ProcessResult>'), submit(given, allOrNone ?? nullArgument(2)));
}

function submit(requests: readonly DataHolder[], allOrNone: boolean): ResultRecord[] {
    const { limits, org } = current();
    const ids = requests.map((request) => {
        const id = request.read('ObjectId') as string | null;
        const isSubmitted = typeOf(request)!.name === 'Approval.ProcessSubmitRequest';
        if (org.hasApprovalProcesses || !isSubmitted || id === null || org.store.row(id) === undefined) {
            throw new Refused('Approval.process where approval processes or work items may be');
        }
        return id;
    });
    limits.spend('dmlStatements');
    if (allOrNone && ids.length > 0) {
        throw dmlException(
            'Process',
            ids.map((_, index) => ({ index, id: null, errors: [noProcess] }))
        );
    }
    return ids.map((id) => failedProcessResult(id, [noProcess]));
}
