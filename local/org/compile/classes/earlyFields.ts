import type { ClassDeclaration, Member } from '../../syntax/ast/ast.ts';
import type { ClassInfo } from '../../types/world/model.ts';
import type { UnitContext } from '../project/unitContext.ts';

/**
 * Fields that begin with a plain Integer or Boolean, with that value. Nobody can see such a field before its
 * initialiser ran when the class has no superclass of the user's and nothing before it runs code; then the object may be
 * born with the value, which keeps its JS property to one kind of value. Not with coverage, which counts the line.
 */
export function earlyFields(unit: UnitContext, info: ClassInfo, d: ClassDeclaration): ReadonlyMap<Member, string> {
    const early = new Map<Member, string>();
    if (info.superclass !== null || unit.options.coverage) {
        return early;
    }
    for (const member of d.members) {
        if (member.kind === 'initializer' && !member.static) {
            break;
        }
        if (member.kind === 'field' && !member.modifiers.includes('static') && member.initializer !== null) {
            const value = plainValue(unit, info, member.name, member.initializer);
            if (value === null) {
                break;
            }
            early.set(member, value);
        }
    }
    return early;
}

function plainValue(
    unit: UnitContext,
    info: ClassInfo,
    name: string,
    initializer: NonNullable<Extract<Member, { kind: 'field' }>['initializer']>
): string | null {
    const type = info.fields.get(name.toLowerCase())?.type;
    if (initializer.kind !== 'literal' || type?.kind !== 'primitive' || unit.checked.refusalOf(initializer) !== null) {
        return null;
    }
    const { value } = initializer;
    const same = value.type === type.name && (value.type === 'Integer' || value.type === 'Boolean');
    return same ? String(value.value) : null;
}
