import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import { answers } from './property.ts';

/** The record type that every object has, whatever else it has. */
const masterId = '012000000000000AAA';

/** An instance of Schema.RecordTypeInfo. */
class RecordTypeInfo {
    readonly id: string;
    readonly name: string;
    readonly developerName: string;
    readonly active: boolean;

    constructor(id: string, name: string, developerName: string, active: boolean) {
        this.id = id;
        this.name = name;
        this.developerName = developerName;
        this.active = active;
    }

    get master(): boolean {
        return this.id === masterId;
    }

    apexEquals(other: unknown): boolean {
        return other instanceof RecordTypeInfo && other.keyText() === this.keyText();
    }

    keyText(): string {
        return `t${this.id}${this.name}`;
    }
}

platformClass('Schema.RecordTypeInfo', RecordTypeInfo);

/** The record types of an object, the master last; no profile hides one or makes one its default. */
export function recordTypeInfos(shape: ObjectShape): ApexList {
    return new ApexList(typeNamed('List<Schema.RecordTypeInfo>'), infos(shape));
}

/** The same by one of their answers. */
export function recordTypeInfosBy(
    keyType: 'String' | 'Id',
    shape: ObjectShape,
    key: (info: RecordTypeInfo) => string
): ApexMap {
    const map = new ApexMap(typeNamed(`Map<${keyType},Schema.RecordTypeInfo>`));
    infos(shape).forEach((info) => map.put(key(info), info));
    return map;
}

export const recordTypeInfoClass = defineClass({
    name: 'Schema.RecordTypeInfo',
    kind: 'class',
    ...answers([
        ['String', 'getDeveloperName', (self: RecordTypeInfo) => self.developerName],
        ['String', 'getName', (self: RecordTypeInfo) => self.name],
        ['Id', 'getRecordTypeId', (self: RecordTypeInfo) => self.id],
        ['Boolean', 'isActive', (self: RecordTypeInfo) => self.active],
        ['Boolean', 'isAvailable', (self: RecordTypeInfo) => self.active],
        ['Boolean', 'isDefaultRecordTypeMapping', (self: RecordTypeInfo) => self.master],
        ['Boolean', 'isMaster', (self: RecordTypeInfo) => self.master]
    ])
});

/**
 * Objects that cannot have record types do not even have the master: events, settings, what hangs on another object, the
 * values of picklists and what only setup knows (fact library-record-types-of-no-object).
 */
function mayHaveRecordTypes({ kind, name, definition }: ObjectShape): boolean {
    if (kind !== 'standard') {
        return kind !== 'event' && kind !== 'setting' && !/__(Share|History|Feed|ChangeEvent)$/i.test(name);
    }
    return (
        name === 'User' ||
        !(definition.setup || /(Share|History|Feed|ChangeEvent|Status|Priority|OpportunityStage)$/.test(name))
    );
}

function infos(shape: ObjectShape): RecordTypeInfo[] {
    if (!mayHaveRecordTypes(shape)) {
        return [];
    }
    const rows = shape.definition.recordTypes
        ? current().org.records.rows.find('RecordType', 'SobjectType', shape.name)
        : [];
    const own = rows.map(
        (row) =>
            new RecordTypeInfo(
                row.id!,
                String(row.getByName('Name')),
                String(row.getByName('DeveloperName')),
                row.getByName('IsActive') === true
            )
    );
    return [...own, new RecordTypeInfo(masterId, 'Master', 'Master', true)];
}
