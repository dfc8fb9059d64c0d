import { current, hasCurrent } from '../../platform/transactions/transaction.ts';
import { classRegistry } from '../../values/objects/classMeta.ts';
import { showTypesBy, type RuntimeType } from '../../values/objects/runtimeType.ts';

/** What the org develops its package under; null for nothing, and where no Apex runs. */
export function ownNamespace(): string | null {
    return hasCurrent() ? current().org.schema.namespace : null;
}

/** The name that a System.Type tells: classes of a package with its namespace, `ns.Thing`, `List<ns.Thing>`. */
export function qualifiedTypeName(type: RuntimeType): string {
    const namespace = ownNamespace();
    if (namespace === null) {
        return type.name;
    }
    if (type.args.length > 0) {
        return `${type.name.slice(0, type.name.indexOf('<'))}<${type.args.map(qualifiedTypeName).join(',')}>`;
    }
    const isOwn = type.kind !== 'sobject' && classRegistry.find(type.name) !== undefined;
    return isOwn ? `${namespace}.${type.name}` : type.name;
}

showTypesBy(qualifiedTypeName);
