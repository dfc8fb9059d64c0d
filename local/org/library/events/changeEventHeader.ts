import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass, type FieldAccess, type Implementation } from '../rows/definition.ts';

/** EventBus.ChangeEventHeader: a plain holder of values, which tests of change event triggers fill. */
class ChangeEventHeader {
    readonly values = new Map<string, unknown>();
}

platformClass('EventBus.ChangeEventHeader', ChangeEventHeader);

const members: Readonly<Record<string, string>> = {
    ChangedFields: 'List<String>',
    ChangeOrigin: 'String',
    ChangeType: 'String',
    CommitNumber: 'Long',
    CommitTimestamp: 'Long',
    CommitUser: 'String',
    DiffFields: 'List<String>',
    EntityName: 'String',
    NulledFields: 'List<String>',
    RecordIds: 'List<String>',
    SequenceNumber: 'Integer',
    TransactionKey: 'String'
};
const instance: Record<string, Implementation> = {};
const fields: Record<string, FieldAccess> = {};
for (const [name, type] of Object.entries(members)) {
    const get = (self: ChangeEventHeader): unknown => self.values.get(name) ?? unset(self, name, type);
    const set = (self: ChangeEventHeader, value: unknown): void => void self.values.set(name, value);
    instance[`${type} get${name}()`] = get;
    instance[`void set${name}(${type} value)`] = set;
    fields[`${type} ${name}`] = { get, set };
}

/** Lists are empty until they are set; they can be added to. */
function unset(self: ChangeEventHeader, name: string, type: string): unknown {
    if (!type.startsWith('List<')) {
        return null;
    }
    const list = new ApexList(typeNamed(type));
    self.values.set(name, list);
    return list;
}

export const changeEventHeaderClass = defineClass({
    name: 'EventBus.ChangeEventHeader',
    kind: 'class',
    constructors: { 'ChangeEventHeader()': () => new ChangeEventHeader() },
    instance,
    fields
});
