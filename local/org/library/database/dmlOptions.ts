import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass, type FieldAccess, type LibraryClass } from '../rows/definition.ts';

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

platformClass('Database.DMLOptions', DmlOptionsValue);
platformClass('Database.DMLOptions.DuplicateRuleHeader', DuplicateRuleHeader);
platformClass('Database.DMLOptions.AssignmentRuleHeader', AssignmentRuleHeader);
platformClass('Database.DMLOptions.EmailHeader', EmailHeader);

function property(name: string): FieldAccess {
    return {
        get: (self: Record<string, unknown>) => self[name] ?? null,
        set: (self: Record<string, unknown>, value: unknown) => void (self[name] = value)
    };
}

export const dmlOptionsClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'Database.DMLOptions',
        kind: 'class',
        constructors: { 'DMLOptions()': () => new DmlOptionsValue() },
        fields: {
            'Boolean OptAllOrNone': property('optAllOrNone'),
            'Database.DMLOptions.DuplicateRuleHeader DuplicateRuleHeader': property('duplicateRuleHeader'),
            'Boolean AllowFieldTruncation': property('allowFieldTruncation'),
            'Database.DMLOptions.AssignmentRuleHeader AssignmentRuleHeader': property('assignmentRuleHeader'),
            'Database.DMLOptions.EmailHeader EmailHeader': property('emailHeader')
        }
    }),
    defineClass({
        name: 'Database.DMLOptions.AssignmentRuleHeader',
        kind: 'class',
        fields: {
            'Id AssignmentRuleId': property('assignmentRuleId'),
            'Boolean UseDefaultRule': property('useDefaultRule')
        }
    }),
    defineClass({
        name: 'Database.DMLOptions.EmailHeader',
        kind: 'class',
        fields: {
            'Boolean TriggerAutoResponseEmail': property('triggerAutoResponseEmail'),
            'Boolean TriggerOtherEmail': property('triggerOtherEmail'),
            'Boolean TriggerUserEmail': property('triggerUserEmail')
        }
    }),
    defineClass({
        name: 'Database.DMLOptions.DuplicateRuleHeader',
        kind: 'class',
        fields: {
            'Boolean AllowSave': property('allowSave'),
            'Boolean RunAsCurrentUser': property('runAsCurrentUser'),
            'Boolean IncludeRecordDetails': property('includeRecordDetails')
        }
    })
];
