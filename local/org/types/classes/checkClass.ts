import type { Block, Member, Node, Parameter, PropertyDeclaration } from '../../syntax/ast/ast.ts';
import { checkAnnotations } from './annotations.ts';
import { declareVariable } from '../statements/declareVariable.ts';
import { error, type Body } from '../statements/body.ts';
import { checkExpression } from '../expressions/checkExpression.ts';
import { checkConstructorStart } from '../statements/constructorStart.ts';
import { checkHierarchy } from './hierarchyRules.ts';
import { LocalScope } from '../names/localScope.ts';
import { checkModifiers } from './modifiers.ts';
import type { Recorder } from '../recorder.ts';
import { requireValue } from '../expressions/requireValue.ts';
import { checkStatements } from '../statements/statements.ts';
import { typeName } from '../names/typeName.ts';
import type { UserClass } from '../world/userClass.ts';
import type { World } from '../world/world.ts';

/** Checks the bodies of a class and the rules between its members. */
export function checkClass(info: UserClass, world: World, recorder: Recorder): void {
    checkModifiers(info, recorder);
    checkAnnotations(info, recorder);
    checkHierarchy(info, world, recorder);
    if (info.declaration.kind === 'interface') {
        info.declaration.methods.forEach((method) => checkMemberBody(method, info, world, recorder));
    }
    if (info.declaration.kind !== 'class') {
        return;
    }
    for (const member of info.declaration.members) {
        checkMemberBody(member, info, world, recorder);
    }
    info.inner.forEach((inner) => checkClass(inner, world, recorder));
}

/** Checks what a member executes: initializer, accessors, body. */
export function checkMemberBody(member: Member, info: UserClass, world: World, recorder: Recorder): void {
    const make = (more: Partial<Body>): Body => ({ ...bodyOf(info, world, recorder), ...more });
    switch (member.kind) {
        case 'field': {
            const isStatic = member.modifiers.includes('static');
            if (member.initializer) {
                const body = make({ kind: 'field', isStatic, initializing: member });
                const value = checkExpression(member.initializer, body);
                requireValue(member.initializer, value, recorder.resolve(member.type), body, member);
            }
            break;
        }
        case 'property':
            checkAccessors(member, make({ isStatic: member.modifiers.includes('static') }));
            break;
        case 'method': {
            const isStatic = member.modifiers.includes('static') || member.modifiers.includes('testmethod');
            const returns = member.returns ? recorder.resolve(member.returns) : null;
            const body = make({ kind: 'method', isStatic, returns: returns?.kind === 'void' ? null : returns });
            if (member.body) {
                checkBody(member.body, member.parameters, body, member);
            } else {
                declareParameters(member.parameters, body);
            }
            break;
        }
        case 'constructor':
            checkConstructorStart(member, make({ kind: 'constructor' }));
            checkBody(member.body, member.parameters, make({ kind: 'constructor' }), member);
            break;
        case 'initializer':
            checkBody(
                member.body,
                [],
                make({ kind: 'initializer', isStatic: member.static, initializing: member }),
                member
            );
    }
}

function bodyOf(info: UserClass, world: World, recorder: Recorder): Body {
    return {
        world,
        recorder,
        owner: info,
        isStatic: false,
        kind: 'method',
        returns: null,
        trigger: null,
        scope: new LocalScope(null),
        inLoop: false
    };
}

/** The body of a method: its parameters, its statements, and whether it returns on every way. */
function checkBody(block: Block, parameters: readonly Parameter[], body: Body, declaration: Node): void {
    declareParameters(parameters, body);
    const completes = checkStatements(block.statements, body);
    if (completes && body.returns !== null) {
        error(body, declaration, `Missing return statement required return type: ${typeName(body.returns)}`);
    }
}

function declareParameters(parameters: readonly Parameter[], body: Body): void {
    for (const parameter of parameters) {
        const type = body.recorder.resolve(parameter.type);
        if (type.kind === 'void') {
            error(body, parameter, 'Parameters cannot be of type void');
        }
        const { name } = parameter;
        declareVariable({ name, type }, parameter, body);
    }
}

function checkAccessors(property: PropertyDeclaration, body: Body): void {
    const type = body.recorder.resolve(property.type);
    if (property.getter?.body) {
        const getter: Body = { ...body, kind: 'getter', returns: type, scope: new LocalScope(null) };
        checkBody(property.getter.body, [], getter, property);
    }
    if (property.setter?.body) {
        const setter: Body = { ...body, kind: 'setter', scope: new LocalScope(null) };
        setter.scope.declare({ name: 'value', type });
        checkBody(property.setter.body, [], setter, property);
    }
}
