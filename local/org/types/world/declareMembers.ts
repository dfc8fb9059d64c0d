import { checkIdentifier, checkMethodIdentifier } from './reservedNames.ts';
import type {
    ConstructorDeclaration,
    FieldDeclaration,
    Member,
    MethodDeclaration,
    PropertyDeclaration
} from '../../syntax/ast/ast.ts';
import { resolveReference } from '../statements/body.ts';
import { declareEnumMembers } from './enumMembers.ts';
import type { FieldInfo, MethodInfo } from './model.ts';
import { VOID } from './primitives.ts';
import { parameterText, qualifiedMethodText, typeKey } from '../names/typeName.ts';
import type { Recorder } from '../recorder.ts';
import { hasAnnotation, visibilityOf, type UserClass } from './userClass.ts';
import type { World } from './world.ts';

/** Fills in the fields, methods and constructors of a class; reports members that are declared twice. */
export function declareMembers(info: UserClass, world: World, recorder: Recorder): void {
    const { declaration } = info;
    switch (declaration.kind) {
        case 'class':
            declaration.members.forEach((member) => declareMember(member, info, world, recorder));
            break;
        case 'interface':
            declaration.methods.forEach((method) =>
                addMethod(methodInfo(method, info, world, recorder), info, recorder)
            );
            break;
        case 'enum':
            declareEnumMembers(info, declaration, recorder);
    }
}

function declareMember(member: Member, info: UserClass, world: World, recorder: Recorder): void {
    switch (member.kind) {
        case 'field':
            addField(fieldInfo(member, info, world, recorder), member, info, recorder);
            break;
        case 'property':
            addField(propertyInfo(member, info, world, recorder), member, info, recorder);
            break;
        case 'method':
            addMethod(methodInfo(member, info, world, recorder), info, recorder);
            break;
        case 'constructor':
            addConstructor(member, info, world, recorder);
    }
}

function addField(
    field: FieldInfo,
    declaration: FieldDeclaration | PropertyDeclaration,
    info: UserClass,
    recorder: Recorder
): void {
    const lower = field.name.toLowerCase();
    checkIdentifier(field.name, declaration, recorder);
    if (info.fields.has(lower)) {
        recorder.error(declaration, `Duplicate field: ${field.name}`);
    } else {
        info.fields.set(lower, field);
    }
}

function addMethod(method: MethodInfo, info: UserClass, recorder: Recorder): void {
    const lower = method.name.toLowerCase();
    checkMethodIdentifier(method.name, method.declaration!, recorder);
    const others = info.methods.get(lower) ?? [];
    if (others.some((other) => other.key === method.key)) {
        const text = `${method.name} ${qualifiedMethodText(method)} from the type ${info.name}`;
        recorder.error(method.declaration!, `Method already defined: ${text}`);
    } else {
        info.methods.set(lower, [...others, method]);
    }
}

function addConstructor(declaration: ConstructorDeclaration, info: UserClass, world: World, recorder: Recorder): void {
    const parameters = declaration.parameters.map((one) => resolveReference(one.type, info, world, recorder, one));
    const key = `${info.simpleName.toLowerCase()}(${parameters.map(typeKey).join(',')})`;
    if (declaration.name.toLowerCase() !== info.simpleName.toLowerCase()) {
        recorder.error(declaration, `Invalid constructor name: ${declaration.name}`);
    }
    if (info.constructors.some((other) => other.key === key)) {
        recorder.error(
            declaration,
            `Method already defined: <init> void ${info.name}.<init>${parameterText(parameters)} from the type ${info.name}`
        );
        return;
    }
    info.constructors.push({
        owner: info,
        name: info.simpleName,
        parameters,
        returns: VOID,
        static: false,
        abstract: false,
        virtual: false,
        override: false,
        visibility: visibilityOf(declaration.modifiers, 'private'),
        testVisible: hasAnnotation(declaration, 'testvisible'),
        key,
        implemented: true,
        declaration
    });
}

function methodInfo(declaration: MethodDeclaration, info: UserClass, world: World, recorder: Recorder): MethodInfo {
    const { modifiers } = declaration;
    const inInterface = info.kind === 'interface';
    const parameters = declaration.parameters.map((one) => resolveReference(one.type, info, world, recorder, one));
    return {
        owner: info,
        name: declaration.name,
        parameters,
        returns: declaration.returns ? resolveReference(declaration.returns, info, world, recorder, declaration) : VOID,
        static: modifiers.includes('static') || modifiers.includes('testmethod'),
        abstract: inInterface || modifiers.includes('abstract'),
        virtual: modifiers.includes('virtual'),
        override: modifiers.includes('override'),
        visibility: inInterface ? 'global' : visibilityOf(modifiers, 'private'),
        testVisible: hasAnnotation(declaration, 'testvisible'),
        key: `${declaration.name.toLowerCase()}(${parameters.map(typeKey).join(',')})`,
        implemented: true,
        declaration
    };
}

function fieldInfo(declaration: FieldDeclaration, info: UserClass, world: World, recorder: Recorder): FieldInfo {
    const visibility = visibilityOf(declaration.modifiers, 'private');
    return {
        owner: info,
        name: declaration.name,
        type: resolveReference(declaration.type, info, world, recorder),
        static: declaration.modifiers.includes('static'),
        final: declaration.modifiers.includes('final'),
        visibility,
        testVisible: hasAnnotation(declaration, 'testvisible'),
        isProperty: false,
        readable: true,
        writable: true,
        getterVisibility: visibility,
        setterVisibility: visibility,
        implemented: true,
        declaration
    };
}

function propertyInfo(declaration: PropertyDeclaration, info: UserClass, world: World, recorder: Recorder): FieldInfo {
    const { getter, setter } = declaration;
    const visibility = visibilityOf(declaration.modifiers, 'private');
    return {
        owner: info,
        name: declaration.name,
        type: resolveReference(declaration.type, info, world, recorder, declaration),
        static: declaration.modifiers.includes('static'),
        final: declaration.modifiers.includes('final'),
        visibility,
        testVisible: hasAnnotation(declaration, 'testvisible'),
        isProperty: true,
        readable: getter !== null,
        writable: setter !== null,
        getterVisibility: getter ? visibilityOf(getter.modifiers, visibility) : visibility,
        setterVisibility: setter ? visibilityOf(setter.modifiers, visibility) : visibility,
        implemented: true,
        declaration
    };
}
