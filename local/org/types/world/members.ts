import { classChain, supertypes } from './hierarchy.ts';
import type { ApexType, ClassInfo, FieldInfo, MethodInfo } from './model.ts';
import { bindingsOf, substitute, type Bindings } from './substitute.ts';
import { typeKey } from '../names/typeName.ts';
import type { World } from './world.ts';

/** A method as one receiver type sees it. */
export interface BoundMethod {
    readonly method: MethodInfo;
    readonly bindings: Bindings;
}

/** The class in which the members of a type stand, and what its type parameters mean; null for types without members. */
export function classOfType(type: ApexType, world: World): Extract<ApexType, { kind: 'class' }> | null {
    const platform = (name: string, ...args: ApexType[]): Extract<ApexType, { kind: 'class' }> => ({
        kind: 'class',
        class: world.platform.system(name),
        args
    });
    switch (type.kind) {
        case 'class':
            return type;
        case 'primitive':
            return platform(type.name);
        case 'list':
            return platform('List', type.of);
        case 'set':
            return platform('Set', type.of);
        case 'map':
            return platform('Map', type.key, type.value);
        case 'sobject':
            return platform('SObject');
        default:
            return null;
    }
}

/** A field of a class or of what it inherits from. */
export function findField(info: ClassInfo, name: string): FieldInfo | null {
    const lower = name.toLowerCase();
    for (const owner of classChain(info)) {
        const field = owner.fields.get(lower);
        if (field) {
            return field;
        }
    }
    return null;
}

/** All overloads of a name in a type and above it; an overridden method is given once, as its nearest override. */
export function findMethods(type: Extract<ApexType, { kind: 'class' }>, name: string, world: World): BoundMethod[] {
    const lower = name.toLowerCase();
    const found: BoundMethod[] = [];
    const seen = new Set<string>();
    const add = (owner: Extract<ApexType, { kind: 'class' }>): void => {
        const bindings = bindingsOf(owner.class, owner.args);
        for (const method of owner.class.methods.get(lower) ?? []) {
            // a static method does not hide the instance method of a superclass with its parameters
            const signature = method.parameters.map((type) => typeKey(substitute(type, bindings))).join();
            const key = method.static ? `static ${signature}` : signature;
            if (!seen.has(key)) {
                seen.add(key);
                found.push({ method, bindings });
            }
        }
    };
    for (const owner of supertypes(type)) {
        add(owner);
    }
    universalClasses(type.class, world).forEach((info) => add({ kind: 'class', class: info, args: [] }));
    return found;
}

/** Classes whose methods every value of a class has: Enum and Object. */
function universalClasses(info: ClassInfo, world: World): ClassInfo[] {
    const enumClass = info.kind === 'enum' ? world.platform.find('System', 'Enum') : undefined;
    const objectClass = world.platform.find('System', 'Object');
    return [enumClass, objectClass].filter((candidate) => candidate !== undefined && candidate !== info) as ClassInfo[];
}
