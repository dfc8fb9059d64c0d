import type { Expression, NameExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';
import { noteClass, noteDependency } from '../dependencies.ts';
import { checkBeforeObject } from './beforeObject.ts';
import { checkForwardReference } from './forwardReference.ts';
import { checkFieldUse } from './fieldUse.ts';
import { outersOfSuperclasses } from '../world/hierarchy.ts';
import { findField } from '../world/members.ts';
import type { ApexType, ClassInfo, FieldInfo } from '../world/model.ts';
import { memberTarget } from './memberTarget.ts';
import { resolveNames } from './resolveType.ts';
import { valueTarget, type Target } from './target.ts';

/** A name that stands for a value: a local variable, a field, a static field of an outer class or beside a superclass. */
export function checkName(name: NameExpression, body: Body): ApexType {
    return valueOfName(name, body) ?? error(body, name, `Variable does not exist: ${name.name}`);
}

/** What stands left of a dot. Values come first, then types, then namespaces. */
export function checkTarget(expression: Expression, body: Body): Target {
    if (expression.kind === 'name') {
        return nameTarget(expression, body);
    }
    if (expression.kind === 'member' && !expression.safe) {
        return memberTarget(expression, body);
    }
    return valueTarget(checkExpression(expression, body));
}

function nameTarget(name: NameExpression, body: Body): Target {
    // in a static context neither an instance field nor an inherited one hides the type of the same name
    const hidden = body.isStatic && isOutOfReach(name.name, body) ? staticTarget(name, body) : null;
    if (hidden) {
        return hidden;
    }
    const type = valueOfName(name, body);
    return type ? valueTarget(type) : (staticTarget(name, body) ?? valueTarget(checkName(name, body)));
}

/** The type that a name also is, where it is first of all an inherited static field. */
export function typeBehindInherited(name: NameExpression, body: Body): Target | null {
    const field = body.scope.find(name.name) === null && body.owner ? findField(body.owner, name.name) : null;
    return field?.static && field.owner !== body.owner ? staticTarget(name, body) : null;
}

function isOutOfReach(name: string, body: Body): boolean {
    const field = body.scope.find(name) === null && body.owner ? findField(body.owner, name) : null;
    return field !== null && (!field.static || field.owner !== body.owner);
}

/** What a name leads to when it is no variable: a type, a namespace, `Trigger`, `Label`. */
function staticTarget(name: NameExpression, body: Body): Target | null {
    const lower = name.name.toLowerCase();
    const { world, recorder } = body;
    const isUserType = world.userTypes.has(lower);
    if (!isUserType && lower === 'trigger') {
        recorder.mean(name, { is: 'namespace', name: 'Trigger' });
        return { is: 'trigger' };
    }
    if (!isUserType && lower === 'label') {
        recorder.mean(name, { is: 'namespace', name: 'Label' });
        return { is: 'labels' };
    }
    if (!isUserType && lower === 'page') {
        recorder.mean(name, { is: 'namespace', name: 'Page' });
        return { is: 'pages' };
    }
    if (!isUserType && lower === 'sobjecttype') {
        recorder.mean(name, { is: 'namespace', name: 'SObjectType' });
        return { is: 'describes' };
    }
    const type = resolveNames([name.name], body.owner, world);
    const own = lower === world.schema.namespace ? name.name : null;
    const namespace = world.platform.namespace(name.name) ?? own;
    if (type) {
        recorder.mean(name, { is: 'type', type });
        noteDependency(type, recorder);
        return { is: 'type', type, namespace };
    }
    if (namespace !== null) {
        recorder.mean(name, { is: 'namespace', name: namespace });
        return { is: 'namespace', name: namespace };
    }
    return null;
}

function valueOfName(name: NameExpression, body: Body): ApexType | null {
    const local = body.scope.find(name.name);
    if (local) {
        body.recorder.mean(name, { is: 'local', name: local.name, type: local.type });
        return body.recorder.setType(name, local.type);
    }
    for (let owner = body.owner; owner; owner = owner.outer) {
        const field = findField(owner, name.name);
        if (field && (owner === body.owner || field.static)) {
            return useField(name, field, owner, body);
        }
    }
    for (const outer of body.owner ? outersOfSuperclasses(body.owner) : []) {
        const field = findField(outer, name.name);
        if (field?.static && field.owner === outer) {
            return useField(name, field, outer, body);
        }
    }
    return null;
}

function useField(name: NameExpression, field: FieldInfo, owner: ClassInfo, body: Body): ApexType {
    body.recorder.mean(name, { is: 'field', field, implicitThis: !field.static && owner === body.owner });
    noteClass(field.owner, body.recorder);
    if (!field.static && body.isStatic) {
        return error(body, name, `Variable does not exist: ${field.name}`);
    }
    if (!field.static && owner === body.owner) {
        checkBeforeObject(name, field.name, body);
    }
    checkForwardReference(name, field, body);
    checkFieldUse(name, field, body);
    return body.recorder.setType(name, field.type);
}
