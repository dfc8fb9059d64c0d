import { blankRecord } from '../../values/records/blankRecord.ts';
import { SObjectValue } from '../../values/records/sobject.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { asApexException } from '../../values/exceptions/asApexException.ts';
import type { ApexValue } from '../../values/value.ts';
import { newEventUuid } from '../events/eventMessage.ts';
import type { Org } from '../org.ts';
import type { TestContext } from '../testing/testContext.ts';
import { implementsType } from '../transactions/userClass.ts';

/** Where a batch job failed. */
export interface BatchFailure {
    readonly batch: object;
    readonly jobId: string;
    readonly phase: 'START' | 'EXECUTE' | 'FINISH';
    /** What execute was given; empty in the other phases. */
    readonly scope: readonly ApexValue[];
    readonly error: unknown;
    readonly userId: string;
}

/**
 * BatchApexErrorEvent: Salesforce publishes one for each transaction of a batch job that an Apex error ended, when the
 * class implements Database.RaisesPlatformEvents (Platform Events Developer Guide, "BatchApexErrorEvent").
 */
export function publishBatchError(org: Org, failure: BatchFailure, test: TestContext | null): void {
    const exception = asApexException(failure.error);
    const shape = org.schema.object('BatchApexErrorEvent');
    if (!exception || !shape || !implementsType(failure.batch, 'Database.RaisesPlatformEvents')) return;
    const event = blankRecord(shape);
    const values: Readonly<Record<string, ApexValue>> = {
        AsyncApexJobId: failure.jobId,
        DoesExceedJobScopeMaxLength: false,
        ExceptionType: exception.typeName,
        JobScope: failure.scope.map((row) => (row instanceof SObjectValue ? row.id : String(row))).join(','),
        Message: exception.message,
        Phase: failure.phase,
        StackTrace: exception.stackTraceString(),
        EventUuid: newEventUuid(),
        CreatedDate: new ApexDatetime(org.clock.now()),
        CreatedById: failure.userId
    };
    Object.entries(values).forEach(([name, value]) => event.setByName(name, value));
    org.events.accept(shape.name, [event], 'PublishImmediately', test);
}
