import type { MemberExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import { noteClass } from '../dependencies.ts';
import { tokenMember } from '../world/describeMembers.ts';
import { checkFieldUse } from './fieldUse.ts';
import { findField } from '../world/members.ts';
import type { ApexType, ClassInfo } from '../world/model.ts';
import { PlatformClass } from '../world/platformClass.ts';
import { classType } from '../world/primitives.ts';
import { findInner } from './resolveType.ts';
import { valueTarget, type Target } from './target.ts';
import { classOfType } from '../world/members.ts';
import { canSeeType } from './visibility.ts';

/** `Type.member`: an enum constant, a static field, an inner type, a token of an object. */
export function staticMember(type: ApexType, member: MemberExpression, body: Body): Target | null {
    if (type.kind === 'sobject') {
        return tokenMember(type, member, body);
    }
    const owner = classOfType(type, body.world)?.class;
    if (!owner) {
        return null;
    }
    noteClass(owner, body.recorder);
    const constant = owner.constants.find((name) => name.toLowerCase() === member.name.toLowerCase());
    if (constant !== undefined) {
        body.recorder.mean(member, { is: 'enumConstant', class: owner, name: constant });
        if (!isImplementedConstant(owner, constant)) {
            body.recorder.refuse(member, `${owner.name}.${constant}`);
        }
        return valueTarget(type);
    }
    const field = findField(owner, member.name);
    const inner = findInner(owner, member.name.toLowerCase());
    // `Color color` beside `enum Color`: after the type's name, the instance field cannot be meant.
    if (field && (field.static || !inner)) {
        body.recorder.mean(member, { is: 'field', field, implicitThis: false });
        if (!field.static) {
            error(body, member, `Variable does not exist: ${member.name}`);
        }
        checkFieldUse(member, field, body);
        return valueTarget(field.type);
    }
    if (!inner) {
        return null;
    }
    if (!canSeeType(inner, body.owner)) {
        error(body, member, `Type is not visible: ${inner.name}`);
    }
    body.recorder.mean(member, { is: 'type', type: classType(inner) });
    return { is: 'type', type: classType(inner), namespace: null };
}

/** Of a platform enum the library may have fewer constants than the catalogue. */
function isImplementedConstant(owner: ClassInfo, constant: string): boolean {
    return !(owner instanceof PlatformClass) || (owner.library?.constants.includes(constant) ?? false);
}
