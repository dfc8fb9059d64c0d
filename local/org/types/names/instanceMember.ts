import { isQuery } from '../../syntax/ast/isQuery.ts';
import type { MemberExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import { noteClass } from '../dependencies.ts';
import { checkFieldUse } from './fieldUse.ts';
import { findField } from '../world/members.ts';
import type { ApexType } from '../world/model.ts';
import { OBJECT } from '../world/primitives.ts';
import { recordMember } from './recordMember.ts';
import { bindingsOf, substitute } from '../world/substitute.ts';
import { valueTarget, type Target } from './target.ts';

/** `value.member`: a field or property of an object, a field or relationship of a record. */
export function instanceMember(type: ApexType, member: MemberExpression, body: Body): Target | null {
    switch (type.kind) {
        case 'sobject':
            return recordMember(type, member, body);
        case 'class':
            return objectMember(type, member, body);
        case 'list':
            // A query in the place of its only row: `[SELECT … LIMIT 1].Name`.
            return type.of.kind === 'sobject' && isQuery(member.target)
                ? recordMember(type.of, member, body)
                : noFields(member, body);
        case 'error':
            return null;
        default:
            return noFields(member, body);
    }
}

function objectMember(type: Extract<ApexType, { kind: 'class' }>, member: MemberExpression, body: Body): Target | null {
    const field = findField(type.class, member.name);
    if (!field && type.class.name === 'ApexPages.Component') {
        // each component has attributes of its own
        body.recorder.refuse(member, `Visualforce component attribute ${member.name}`);
        // what its attributes are computed from has their names
        return valueTarget(member.name.toLowerCase() === 'expressions' ? type : OBJECT);
    }
    if (!field) {
        return constantOfValue(type, member, body);
    }
    body.recorder.mean(member, { is: 'field', field, implicitThis: false });
    noteClass(field.owner, body.recorder);
    if (field.static) {
        const text = `${field.name} from the type ${field.owner.name}`;
        error(body, member, `Static field cannot be referenced from a non static context: ${text}`);
    }
    checkFieldUse(member, field, body);
    return valueTarget(substitute(field.type, bindingsOf(type.class, type.args)));
}

/** `color.RED` of a variable of the enum: told apart from a name that there is not. */
function constantOfValue(
    type: Extract<ApexType, { kind: 'class' }>,
    member: MemberExpression,
    body: Body
): Target | null {
    const constant = type.class.constants.find((name) => name.toLowerCase() === member.name.toLowerCase());
    const text = `${constant} from the type ${type.class.name}`;
    return constant === undefined
        ? null
        : valueTarget(error(body, member, `Static field cannot be referenced from a non static context: ${text}`));
}

function noFields(member: MemberExpression, body: Body): Target | null {
    const meaning = body.recorder.meaningOf(member.target);
    if (meaning?.is !== 'sobjectField') {
        return null;
    }
    const message = `A non foreign key field cannot be referenced in a path expression: ${meaning.field}`;
    return valueTarget(error(body, member.target, message));
}
