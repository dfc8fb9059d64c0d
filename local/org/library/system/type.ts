import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { classRegistry } from '../../values/objects/classMeta.ts';
import { construct } from '../../values/objects/construct.ts';
import { hashOf } from '../../values/equality.ts';
import { nullPointer, raise } from '../../values/exceptions/raise.ts';
import { typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';
import { isSubtype } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { libraryClass, libraryConstructor } from '../index.ts';
import { records } from '../records/recordPort.ts';
import { ownNamespace, qualifiedTypeName } from './qualifiedTypeName.ts';
import { required } from '../rows/required.ts';

/** System.Type (Apex Reference Guide, "Type Class"); at run time a RuntimeType. */
export const typeClass = defineClass({
    name: 'System.Type',
    kind: 'class',
    static: {
        'Type forName(String name)': required(forName),
        'Type forName(String namespace, String name)': (namespace: string | null, name: string | null) =>
            forName(namespace && !isOwn(namespace) ? `${namespace}.${name ?? nullPointer()}` : (name ?? nullPointer()))
    },
    instance: {
        'String getName()': qualifiedTypeName,
        'String toString()': qualifiedTypeName,
        'Object newInstance()': newInstance,
        'Boolean isAssignableFrom(Type source)': (self: RuntimeType, source: RuntimeType | null) =>
            isSubtype(source ?? nullPointer(), self),
        'Boolean equals(Object other)': (self: RuntimeType, other: ApexValue) => self === other,
        'Integer hashCode()': (self: RuntimeType) => hashOf(self.key)
    }
});

function isOwn(namespace: string): boolean {
    return namespace.toLowerCase() === ownNamespace()?.toLowerCase();
}

/** `ns.Thing` and `List<ns.Thing>` are the package's own Thing. */
function withoutNamespace(name: string): string {
    const namespace = ownNamespace();
    return namespace === null ? name : name.replace(new RegExp(`(?<![\\w.])${namespace}\\.(?=\\w)`, 'gi'), '');
}

/** null when there is no such type; texts that are no name of a type have none. */
function forName(name: string): RuntimeType | null {
    if (!/^\s*[A-Za-z_][\w.]*(\s*<[\w\s.,<>[\]]+>)?(\s*\[\])*\s*$/.test(name)) {
        return null;
    }
    const type = typeNamed(withoutNamespace(name).replace(/(?<=[<,]\s*)ANY(?=\s*[,>])/g, 'Object'));
    return exists(type) ? type : null;
}

function exists(type: RuntimeType): boolean {
    switch (type.kind) {
        case 'primitive':
        case 'object':
        case 'sobject':
            return true;
        case 'list':
        case 'set':
        case 'map':
            return type.args.every(exists);
        default: {
            const bare = type.name.replace(/<.*/, '');
            return classRegistry.find(bare) !== undefined || libraryClass(bare) !== undefined;
        }
    }
}

function newInstance(self: RuntimeType): ApexValue {
    switch (self.kind) {
        case 'list':
            return new ApexList(self);
        case 'set':
            return new ApexSet(self);
        case 'map':
            return new ApexMap(self);
        case 'sobject':
            return records().newRecord(self.name);
        case 'class': {
            const generated = classRegistry.find(self.name);
            if (generated !== undefined) {
                return construct(generated) ?? notConstructible(self);
            }
            const simple = self.name.slice(self.name.lastIndexOf('.') + 1);
            const constructor = libraryConstructor(self.name, `${simple.toLowerCase()}()`);
            return constructor === undefined ? notConstructible(self) : (constructor.implementation() as ApexValue);
        }
        default:
            return notConstructible(self);
    }
}

function notConstructible(type: RuntimeType): never {
    return raise('System.TypeException', `Type cannot be constructed: ${type.name}`);
}
