import { constantsOf, enumConstants } from '../../values/primitives/apexEnum.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { catalogueClass } from '../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import {
    abstractMethod,
    defineClass,
    type FieldAccess,
    type Implementation,
    type LibraryClass
} from '../rows/definition.ts';
import { jsonClass, jsonShapeOf, type JsonMember } from '../json/jsonShape.ts';
import { parseFieldSignature, parseSignature } from '../rows/signature.ts';
import { signatureTypeText } from '../rows/signatureType.ts';
import { exceptionConstructors } from '../exceptions/exceptionConstructors.ts';
import { constructorFields } from './constructorFields.ts';
import { DataHolder } from './dataHolder.ts';

/** Namespaces whose classes are made with `new`, filled and read; those with methods that do more are left out. */
const namespaces: ReadonlySet<string> = new Set([
    ...['approval', 'auth', 'connectapi', 'datacloud', 'datasource', 'messaging', 'metadata', 'process', 'quickaction'],
    'visualeditor'
]);

/** Methods that such a class may have all the same. */
const universal = /^\S+ (equals|hashCode|toString|clone|getBuildVersion)\(/;

/** `List<String> getToAddresses()`, `void setSubject(String)`: another way to a field. */
const accessor = /^(?:void set(\w+)\(.+\)|\S+ (?:get|is)(\w+)\(\))$/;

const email = { UseSignature: true, SaveAsActivity: true, BccSender: false };
const initials: Readonly<Record<string, Readonly<Record<string, ApexValue>>>> = {
    'Messaging.SingleEmailMessage': { ...email, TreatBodiesAsTemplate: false, TreatTargetObjectAsRecipient: true },
    'Messaging.MassEmailMessage': email,
    'Messaging.EmailFileAttachment': { Inline: false }
};

const known = new Map<string, LibraryClass | undefined>();
const implementations = new Map<string, typeof DataHolder>();

/**
 * The implementation of a class that only holds values, made from its entry in the catalogue when somebody asks for it;
 * enums and interfaces of all namespaces alike. undefined for every other class.
 */
export function holderClass(name: string): LibraryClass | undefined {
    const key = name.toLowerCase();
    if (!known.has(key)) {
        known.set(key, made(key));
    }
    return known.get(key);
}

function made(key: string): LibraryClass | undefined {
    const dot = key.indexOf('.');
    const found = dot === -1 ? undefined : catalogueClass(key.slice(0, dot), key.slice(dot + 1));
    switch (found?.entry.kind) {
        case 'enum':
            return enumeration(found.name, found.entry.constants ?? []);
        case 'interface':
            return contract(found.name, found.entry);
        case 'class':
            if (isPlainException(found.name, found.entry)) {
                return exception(found.name);
            }
            return namespaces.has(key.slice(0, dot)) && holdsOnly(found.entry)
                ? holder(found.name, found.entry)
                : undefined;
        default:
            return undefined;
    }
}

/** An exception without fields of its own, of whatever namespace: code may make and throw it, and it tells no more. */
function isPlainException(name: string, { superclass, fields = [] }: CatalogueEntry): boolean {
    return name.endsWith('Exception') && superclass === 'Exception' && fields.length === 0;
}

function exception(name: string): LibraryClass {
    return defineClass({ name, kind: 'class', superclass: 'Exception', constructors: exceptionConstructors(name) });
}

function enumeration(name: string, constants: readonly string[]): LibraryClass {
    // one that the library has written by hand knows its order, which the catalogue does not
    if (constantsOf(name) === undefined) {
        enumConstants(name, constants);
    }
    return defineClass({ name, kind: 'enum', constants, unordered: true });
}

/** An interface that only code of users implements and calls. */
function contract(name: string, { interfaces = [], methods = [], typeParameters }: CatalogueEntry): LibraryClass {
    return defineClass({
        name,
        kind: 'interface',
        interfaces,
        ...(typeParameters ? { typeParameters } : {}),
        instance: Object.fromEntries(methods.map((method) => [method, abstractMethod]))
    });
}

function holdsOnly(entry: CatalogueEntry): boolean {
    const fields = entry.fields ?? [];
    const more = (entry.methods ?? []).some((method) => !universal.test(method) && !accessor.test(method));
    return entry.kind === 'class' && !more && !fields.some((field) => field.startsWith('static '));
}

function holder(name: string, entry: CatalogueEntry): LibraryClass | undefined {
    const base = entry.superclass === undefined ? undefined : holderClass(entry.superclass);
    if (entry.superclass !== undefined && base === undefined) {
        return undefined;
    }
    const simple = name.slice(name.lastIndexOf('.') + 1);
    const implementation = class extends (implementations.get(base?.name ?? '') ?? DataHolder) {};
    implementations.set(name, implementation);
    platformClass(name, implementation);
    const members = [...((base && jsonShapeOf(base.name)?.members) ?? []), ...(entry.fields ?? []).map(member)];
    const make = (): DataHolder => withInitials(withLists(new implementation(), name, members), name);
    jsonClass(name, { make, members });
    return defineClass({
        name,
        kind: 'class',
        virtual: entry.virtual ?? false,
        abstract: entry.abstract ?? false,
        ...(entry.superclass === undefined ? {} : { superclass: entry.superclass }),
        constructors: Object.fromEntries(
            (entry.constructors ?? [`${simple}()`]).flatMap((text) => constructorRow(name, text, make))
        ),
        instance: Object.fromEntries((entry.methods ?? []).flatMap(accessorRow)),
        fields: Object.fromEntries((entry.fields ?? []).map((field) => [field, access(field)]))
    });
}

/** A constructor that fills fields from its arguments; one whose arguments are not known stays refused. */
function constructorRow(name: string, text: string, make: () => DataHolder): [string, Implementation][] {
    const count = parseSignature(text).parameters.length;
    if (count === 0) {
        return [[text, make]];
    }
    const filled = constructorFields[name]?.find((fields) => fields.length === count);
    return filled === undefined ? [] : [[text, (...args: ApexValue[]) => filledWith(make(), filled, args)]];
}

function filledWith(instance: DataHolder, fields: readonly string[], values: readonly ApexValue[]): DataHolder {
    fields.forEach((field, index) => instance.write(field, values[index] ?? null));
    return instance;
}

/** Lists of Metadata classes are there from the start, and code adds to them; those of ConnectApi are null. */
function withLists(instance: DataHolder, name: string, members: readonly JsonMember[]): DataHolder {
    for (const { name: field, type } of name.startsWith('Metadata.') ? members : []) {
        if (type.startsWith('List<')) {
            instance.write(field, new ApexList(typeNamed(type)));
        }
    }
    return instance;
}

/** What is not null from the start (Apex Reference Guide, "Email Class", "SingleEmailMessage Class"). */
function withInitials(instance: DataHolder, name: string): DataHolder {
    Object.entries(initials[name] ?? {}).forEach(([field, value]) => instance.write(field, value));
    return instance;
}

function accessorRow(text: string): [string, Implementation][] {
    const [, written, read] = accessor.exec(text) ?? [];
    if (written !== undefined) {
        return [[text, (self: DataHolder, value: ApexValue) => self.write(written, value)]];
    }
    return read === undefined || universal.test(text) ? [] : [[text, (self: DataHolder) => self.read(read)]];
}

function access(text: string): FieldAccess {
    const { get, set } = member(text);
    return { get, set };
}

function member(text: string): JsonMember {
    const { name, type } = parseFieldSignature(text);
    return {
        name,
        type: signatureTypeText(type),
        get: (self: DataHolder) => self.read(name),
        set: (self: DataHolder, value: ApexValue) => self.write(name, value)
    };
}
