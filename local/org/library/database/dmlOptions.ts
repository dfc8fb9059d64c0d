import { platformClass } from '../../values/objects/platformClass.ts';
import { jsonClass, type JsonMember } from '../json/jsonShape.ts';
import { defineClass, type Implementation, type LibraryClass } from '../rows/definition.ts';

/** Database.DMLOptions */
export class DmlOptionsValue {
    /** Unlike DML statements, false unless it is set (Apex Reference Guide, "DMLOptions Properties"). */
    optAllOrNone: boolean | null = null;
    /** Texts that are too long are cut (same page). */
    allowFieldTruncation: boolean | null = null;
    readonly duplicateRuleHeader = new DuplicateRuleHeader();
    /** Neither assignment rules nor mails of the platform are here, so these two change nothing. */
    readonly assignmentRuleHeader = new AssignmentRuleHeader();
    readonly emailHeader = new EmailHeader();
}

class AssignmentRuleHeader {
    assignmentRuleId: string | null = null;
    useDefaultRule: boolean | null = null;
}

class EmailHeader {
    triggerAutoResponseEmail: boolean | null = null;
    triggerOtherEmail: boolean | null = null;
    triggerUserEmail: boolean | null = null;
}

class DuplicateRuleHeader {
    allowSave: boolean | null = null;
    runAsCurrentUser: boolean | null = null;
    includeRecordDetails: boolean | null = null;
}

/** A class whose fields are the implementation's, in JSON too (apex-mockery compares options by their JSON). */
function optionsClass(
    name: string,
    implementation: new () => object,
    fields: Readonly<Record<string, string>>,
    constructors: Readonly<Record<string, Implementation>> = {}
): LibraryClass {
    const members = Object.entries(fields).map(([property, type]) => member(property, type));
    platformClass(name, implementation);
    jsonClass(name, { make: () => new implementation(), members });
    const accesses = members.map((each) => [`${each.type} ${each.name}`, { get: each.get, set: each.set }]);
    return defineClass({ name, kind: 'class', constructors, fields: Object.fromEntries(accesses) });
}

function member(name: string, type: string): JsonMember {
    const property = name[0]!.toLowerCase() + name.slice(1);
    return {
        name,
        type,
        get: (self: Record<string, unknown>) => self[property] ?? null,
        set: (self: Record<string, unknown>, value: unknown) => void (self[property] = value)
    };
}

export const dmlOptionsClasses: readonly LibraryClass[] = [
    optionsClass(
        'Database.DMLOptions',
        DmlOptionsValue,
        {
            OptAllOrNone: 'Boolean',
            DuplicateRuleHeader: 'Database.DMLOptions.DuplicateRuleHeader',
            AllowFieldTruncation: 'Boolean',
            AssignmentRuleHeader: 'Database.DMLOptions.AssignmentRuleHeader',
            EmailHeader: 'Database.DMLOptions.EmailHeader'
        },
        { 'DMLOptions()': () => new DmlOptionsValue() }
    ),
    optionsClass('Database.DMLOptions.AssignmentRuleHeader', AssignmentRuleHeader, {
        AssignmentRuleId: 'Id',
        UseDefaultRule: 'Boolean'
    }),
    optionsClass('Database.DMLOptions.EmailHeader', EmailHeader, {
        TriggerAutoResponseEmail: 'Boolean',
        TriggerOtherEmail: 'Boolean',
        TriggerUserEmail: 'Boolean'
    }),
    optionsClass('Database.DMLOptions.DuplicateRuleHeader', DuplicateRuleHeader, {
        AllowSave: 'Boolean',
        RunAsCurrentUser: 'Boolean',
        IncludeRecordDetails: 'Boolean'
    })
];
