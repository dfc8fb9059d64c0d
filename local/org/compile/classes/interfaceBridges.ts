import { classChain, superclassOf, supertypes } from '../../types/world/hierarchy.ts';
import type { ApexType, ClassInfo, MethodInfo } from '../../types/world/model.ts';
import { classType } from '../../types/world/primitives.ts';
import { sameSignature, takesMore } from '../../types/world/signatureMatch.ts';
import { bindingsOf, substitute } from '../../types/world/substitute.ts';
import { convert } from '../expressions/conversion.ts';
import { methodName } from '../layout/jsNames.ts';
import type { UnitContext } from '../project/unitContext.ts';
import { Body } from '../statements/body.ts';

type InterfaceType = Extract<ApexType, { kind: 'class' }>;

/**
 * Members that answer calls through an interface for methods that are not found by its signature: static ones (fact
 * types-static-implements-interface), and those that take more than the interface says (fact
 * types-implementation-takes-more).
 */
export function interfaceBridges(unit: UnitContext, info: ClassInfo): string {
    const bridges = new Map<string, string>();
    const above = superclassOf(info);
    for (const type of supertypes(classType(info))) {
        for (const method of type.class.kind === 'interface' ? [...type.class.methods.values()].flat() : []) {
            const own = implementation(info, method, type);
            const needsBridge = own !== null && (own.static || own.key !== method.key);
            if (needsBridge && (above === null || implementation(above, method, type) !== own)) {
                bridges.set(method.key, bridge(unit, info, method, own, type));
            }
        }
    }
    return [...bridges.values()].join('');
}

/** The method of a class that does what one of an interface promises: the one with its types before one that takes more. */
function implementation(info: ClassInfo, wanted: MethodInfo, type: InterfaceType): MethodInfo | null {
    const bindings = bindingsOf(type.class, type.args);
    const named = [...classChain(info)].flatMap((one) => one.methods.get(wanted.name.toLowerCase()) ?? []);
    const able = named.filter((one) => !one.abstract);
    const exact = able.find((one) => sameSignature(one, wanted, bindings));
    if (exact || type.class.origin !== 'user') {
        return exact?.static ? exact : null;
    }
    return able.find((one) => takesMore(one, wanted, bindings)) ?? null;
}

function bridge(unit: UnitContext, info: ClassInfo, wanted: MethodInfo, own: MethodInfo, type: InterfaceType): string {
    const body = new Body(unit, { class: info, static: false, returns: null });
    const bindings = bindingsOf(type.class, type.args);
    const names = wanted.parameters.map((_, index) => `a${index}`);
    const given = names.map((name, index) =>
        convert(body, name, substitute(wanted.parameters[index]!, bindings), own.parameters[index]!, null)
    );
    const receiver = own.static ? 'this.constructor' : 'this';
    const call = `${receiver}[${JSON.stringify(methodName(own))}](${given.join(',')})`;
    // the platform calls its own interfaces by the types that a class fills in
    const key = type.class.origin === 'user' ? wanted.key : own.key;
    return `${JSON.stringify(key)}(${names.join(',')}){return ${call};}`;
}
