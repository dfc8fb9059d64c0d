import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { jsonClass } from '../json/jsonShape.ts';

/** What an operation on one record came to: values by the JSON names of the class (`success`, `id`, `errors`). */
export class ResultRecord {
    readonly members: readonly ResultMember[];
    readonly values: Record<string, ApexValue>;

    constructor(members: readonly ResultMember[], values: Readonly<Record<string, ApexValue>>) {
        this.members = members;
        this.values = { ...values };
    }

    /** Lists that were never filled are empty. */
    get(member: ResultMember): ApexValue {
        return (
            this.values[member.name] ??
            (member.type.startsWith('List<') ? new ApexList(typeNamed(member.type), []) : blank(member.type))
        );
    }

    /** `getErrors=();getId=001…;isSuccess=true;`: getters in alphabetical order. */
    get described(): string {
        const parts = this.members.map((member) => `${getterOf(member)}=${textOf(this.get(member))};`);
        return parts.sort().join('');
    }
}

export interface ResultMember {
    /** As JSON has it: `mergedRecordIds`. */
    readonly name: string;
    /** The Apex type. */
    readonly type: string;
}

export interface ResultClass {
    readonly library: LibraryClass;
    readonly make: (values: Readonly<Record<string, ApexValue>>) => ResultRecord;
}

/** A class of results: getters, properties, and its way through JSON, in the order of its members. */
export function resultClass(name: string, members: readonly ResultMember[]): ResultClass {
    const Result = class extends ResultRecord {
        constructor(values: Readonly<Record<string, ApexValue>> = {}) {
            super(members, values);
        }

        apexText(): string {
            return `${name}[${this.described}]`;
        }
    };
    platformClass(name, Result);
    jsonClass(name, {
        make: () => new Result(),
        members: members.map((member) => ({
            name: member.name,
            // whether a text is an Id is not asked on the way in
            type: member.type === 'Id' ? 'String' : member.type,
            get: (self: ResultRecord) => self.get(member),
            set: (self: ResultRecord, value: ApexValue) => (self.values[member.name] = value)
        }))
    });
    const read = (member: ResultMember) => (self: ResultRecord) => self.get(member);
    return {
        library: defineClass({
            name,
            kind: 'class',
            constructors: { [`${name.split('.')[1]}()`]: () => new Result() },
            instance: Object.fromEntries(
                members.map((member) => [`${member.type} ${getterOf(member)}()`, read(member)])
            ),
            fields: Object.fromEntries(
                members.map((member) => [`${member.type} ${capital(member.name)}`, { get: read(member) }])
            )
        }),
        make: (values) => new Result(values)
    };
}

function getterOf({ name, type }: ResultMember): string {
    return (type === 'Boolean' ? 'is' : 'get') + capital(name);
}

function capital(name: string): string {
    return name[0]!.toUpperCase() + name.slice(1);
}

function blank(type: string): ApexValue {
    return type === 'Boolean' ? false : null;
}
