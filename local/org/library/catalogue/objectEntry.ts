import type { JavaClass } from './javaClass.ts';
import { apexText } from './javaType.ts';
import { AUDIT_FIELDS, TYPE_LETTERS } from './objectText.ts';

const LETTER_OF = new Map(Object.entries(TYPE_LETTERS).map(([letter, type]) => [type, letter]));
const COMPOUNDS: Readonly<Record<string, string>> = {
    'SObjects.Address': 'A',
    'SObjects.Location': 'G',
    'String[]': 'O'
};

/** A standard object as the catalogue writes it: fields and child relationships (see objectText.ts). */
export function objectEntry(java: JavaClass): [fields: string, children: string] {
    const members = java.members.flatMap((member) => {
        const match = /^public (?!static)(\S+) (\w+)$/.exec(member);
        return match ? [{ type: apexText(match[1]!), name: match[2]! }] : [];
    });
    const children = members.filter((member) => /^(SObjects\.\w+|SObject)\[\]$/.test(member.type));
    const parents = new Map(members.filter(isParent).map((member) => [member.name, member.type]));
    const fields = members.flatMap((member) => fieldText(member, parents) ?? []);
    return [withAuditMark(fields).join(' '), children.map(childText).join(' ')];
}

interface JavaField {
    readonly type: string;
    readonly name: string;
}

function isParent(member: JavaField): boolean {
    return (member.type === 'SObject' || /^SObjects\.\w+$/.test(member.type)) && !(member.type in COMPOUNDS);
}

function fieldText({ type, name }: JavaField, parents: ReadonlyMap<string, string>): string | null {
    const compound = COMPOUNDS[type];
    if (compound) {
        return `${name}:${compound}`;
    }
    const parent = (type === 'Id' || type === 'String') && name.endsWith('Id') ? name.slice(0, -2) : '';
    const parentType = parents.get(parent);
    if (parentType) {
        const object = parentType === 'SObject' ? '' : parentType.slice('SObjects.'.length);
        return object === parent ? `${name}>` : `${name}>${parent}:${object}`;
    }
    const letter = LETTER_OF.get(type);
    return letter ? `${name}:${letter}` : null;
}

function childText({ type, name }: JavaField): string {
    const object = type.replace('SObjects.', '').replace('[]', '');
    return name === `${object}s` ? `:${object}` : `${name}:${object}`;
}

function withAuditMark(fields: string[]): string[] {
    const audit = AUDIT_FIELDS.split(' ');
    const all = audit.every((field) => fields.includes(field));
    return all ? ['*', ...fields.filter((field) => !audit.includes(field))] : fields;
}
