/** sObjects that Apex writes in no way (Apex Developer Guide, "sObjects That Don't Support DML Operations"). */
const closed =
    /^(ApexComponent|ApexPage|BusinessHours|BusinessProcess|CurrencyType|DatedConversionRate|DuplicateRule|ProcessInstance|Profile|RecordType|StaticResource|Organization|OpportunityStage|CaseStatus|TaskStatus|TaskPriority|ContractStatus|LeadStatus|\w+__mdt)$/i;
/** Operations that an object's page in the Object Reference does not list. */
const without: Readonly<Record<string, readonly string[]>> = {
    user: ['delete', 'undelete'],
    contentversion: ['delete', 'undelete'],
    contentdocument: ['insert', 'upsert'],
    entitysubscription: ['update', 'upsert', 'undelete']
};

/** What Apex says of an operation (`insert`, `delete` …) that an object does not take; null when it takes it. */
export function forbiddenDml(object: string, operation: string): string | null {
    const lower = operation.toLowerCase();
    return closed.test(object) || without[object.toLowerCase()]?.includes(lower)
        ? `DML operation ${operation.toUpperCase()} not allowed on ${object}`
        : null;
}
