import type { MemberExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import {
    describeMember,
    describedFieldMember,
    describedFieldSet,
    describedFieldsTarget,
    isDescribesRoot,
    objectFieldsMember,
    tokenFieldsTarget
} from '../world/describeMembers.ts';
import { instanceMember } from './instanceMember.ts';
import { labelMember } from './labels.ts';
import type { ApexType } from '../world/model.ts';
import { checkTarget, typeBehindInherited } from './names.ts';
import { classType, ERROR } from '../world/primitives.ts';
import { resolveNames } from './resolveType.ts';
import { shareReason } from '../expressions/shareReason.ts';
import { objectBesideClass } from '../world/objectBesideClass.ts';
import { staticMember } from './staticMember.ts';
import { valueTarget, type Target } from './target.ts';
import { triggerMember } from './triggerMember.ts';

/** `a.b` where a value is wanted. */
export function checkMember(member: MemberExpression, body: Body): ApexType {
    const target = memberTarget(member, body);
    if (target.is === 'value') {
        return body.recorder.setType(member, target.type);
    }
    if (target.is === 'describedFields') {
        return body.recorder.typeOf(member);
    }
    return error(body, member, `Variable does not exist: ${member.name}`);
}

/** `a.b` wherever it stands; it may also lead to a type, a namespace or a part of the describe information. */
export function memberTarget(member: MemberExpression, body: Body): Target {
    const target = checkTarget(member.target, body);
    const found = step(target, member, body) ?? stepOfType(member, body) ?? missing(member, target, body);
    if (found.is === 'value') {
        body.recorder.setType(member, found.type);
    }
    return found;
}

/** `Type.field` where a static field that is inherited has the type's name and no such member. */
function stepOfType(member: MemberExpression, body: Body): Target | null {
    const type = member.target.kind === 'name' ? typeBehindInherited(member.target, body) : null;
    return type && step(type, member, body);
}

function step(target: Target, member: MemberExpression, body: Body): Target | null {
    switch (target.is) {
        case 'value':
            return valueStep(target.type, member, body);
        case 'type':
            return typeStep(target.type, target.namespace, member, body);
        case 'namespace':
            return namespaceStep(target.name, member, body);
        case 'objectFields':
            return objectFieldsMember(target.object, member, body);
        case 'describes':
            return describeMember(member, body);
        case 'describedFields':
            return describedFieldMember(target.object, member, body);
        case 'labels':
            return labelMember(member, target.namespace ?? null, body);
        case 'trigger':
            return triggerMember(member, body);
        case 'pages':
            nameOfPage(member, body);
            return valueTarget(classType(body.world.platform.system('PageReference')));
    }
}

/** `Page.X`: a page of the project; no other page is known. */
function nameOfPage(member: MemberExpression, body: Body): void {
    const name = body.world.schema.page(member.name);
    if (name === undefined) {
        body.recorder.refuse(member, `Visualforce page ${member.name}`);
    } else {
        body.recorder.mean(member, { is: 'page', name });
    }
}

function valueStep(type: ApexType, member: MemberExpression, body: Body): Target | null {
    const tokens = tokenFieldsTarget(member, body) ?? shareReason(member, body) ?? describedFieldSet(member, body);
    if (tokens) {
        return tokens;
    }
    const value = instanceMember(type, member, body);
    if (value) {
        body.recorder.setType(member, value.is === 'value' ? value.type : ERROR);
        return describedFieldsTarget(member, body) ?? value;
    }
    return null;
}

function typeStep(type: ApexType, namespace: string | null, member: MemberExpression, body: Body): Target | null {
    const object = objectBesideClass(type, body.world);
    const found = (object && staticMember(object, member, body)) ?? staticMember(type, member, body);
    return found ?? (namespace === null ? null : namespaceStep(namespace, member, body));
}

/** What stands in System without being a class of it. */
const systemRoots: Readonly<Record<string, Target>> = {
    label: { is: 'labels' },
    page: { is: 'pages' },
    trigger: { is: 'trigger' }
};

function namespaceStep(namespace: string, member: MemberExpression, body: Body): Target | null {
    const lower = member.name.toLowerCase();
    const root = namespace === 'System' ? systemRoots[lower] : undefined;
    if (root) {
        return root;
    }
    if (isDescribesRoot(namespace, lower)) {
        body.recorder.mean(member, { is: 'namespace', name: 'SObjectType' });
        return { is: 'describes' };
    }
    const type = resolveNames([namespace, member.name], null, body.world);
    if (!type) {
        return null;
    }
    body.recorder.mean(member, { is: 'type', type });
    return { is: 'type', type, namespace: null };
}

function missing(member: MemberExpression, target: Target, body: Body): Target {
    if (target.is === 'value' && target.type.kind === 'error') {
        return valueTarget(ERROR);
    }
    return valueTarget(error(body, member, `Variable does not exist: ${member.name}`));
}
