import { platformClass } from '../../values/platformClass.ts';
import { Refused } from '../../values/refused.ts';
import { defineClass, type FieldAccess, type LibraryClass } from '../definition.ts';

/** Database.DMLOptions; what the local org does not do is refused where it is set to something. */
export class DmlOptionsValue {
    /** Unlike DML statements, false unless it is set (Apex Reference Guide, "DMLOptions Properties"). */
    optAllOrNone: boolean | null = null;
    readonly duplicateRuleHeader = new DuplicateRuleHeader();
}

class DuplicateRuleHeader {
    allowSave: boolean | null = null;
    runAsCurrentUser: boolean | null = null;
    includeRecordDetails: boolean | null = null;
}

platformClass('Database.DMLOptions', DmlOptionsValue);
platformClass('Database.DMLOptions.DuplicateRuleHeader', DuplicateRuleHeader);

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
            'Boolean AllowFieldTruncation': {
                get: () => null,
                set: (_self: unknown, value: boolean | null) => {
                    if (value === true) {
                        throw new Refused('Database.DMLOptions.AllowFieldTruncation');
                    }
                }
            }
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
