import type { Annotation, Member, MethodDeclaration, TypeDeclaration } from '../syntax/ast.ts';
import type { Recorder } from './recorder.ts';
import type { UserClass } from './userClass.ts';

/** Annotations of methods and the shapes that they ask for (Apex Developer Guide, "Annotations"). */
export function checkAnnotations(info: UserClass, recorder: Recorder): void {
    if (info.declaration.kind !== 'class') {
        return;
    }
    [info.declaration, ...info.declaration.members].forEach((member) => checkKnown(member, recorder));
    const methods = info.declaration.members.filter((member) => member.kind === 'method');
    methods.forEach((method) =>
        method.annotations.forEach((annotation) => checkMethod(annotation, method, info, recorder))
    );
    checkAuraOverloads(methods, recorder);
}

/** Annotations of the Apex Developer Guide. */
const KNOWN = new Set(
    (
        'auraenabled deprecated future invocablemethod invocablevariable istest jsonaccess namespaceaccessible ' +
        'readonly remoteaction restresource httpdelete httpget httppatch httppost httpput suppresswarnings testsetup ' +
        'testvisible'
    ).split(' ')
);

function checkKnown(member: Member | TypeDeclaration, recorder: Recorder): void {
    if (member.kind === 'initializer') {
        return;
    }
    for (const annotation of member.annotations) {
        if (!KNOWN.has(annotation.name.toLowerCase())) {
            recorder.error(annotation, `Annotation does not exist: ${annotation.name}`);
        }
    }
}

/** Tests stand in classes that are tests themselves. */
function testShape(method: MethodDeclaration, info: UserClass): string | null {
    if (!info.isTest) {
        return 'Defining type for test methods must be declared as IsTest';
    }
    return isStaticVoid(method) && method.parameters.length === 0
        ? null
        : `Test methods must be static void and take no parameters: ${method.name}`;
}

const SHAPES: Readonly<Record<string, (method: MethodDeclaration, info: UserClass) => string | null>> = {
    future: (method) =>
        isStaticVoid(method)
            ? null
            : `Future methods must be declared as static and have a void return type: ${method.name}`,
    testsetup: (method) =>
        isStaticVoid(method) && method.parameters.length === 0
            ? null
            : `Test setup methods must be static void and take no parameters: ${method.name}`,
    istest: testShape,
    invocablemethod: (method) =>
        method.modifiers.includes('static') && isOpen(method)
            ? null
            : `InvocableMethod methods must be static and public or global: ${method.name}`,
    httpget: restShape,
    httppost: restShape,
    httpput: restShape,
    httppatch: restShape,
    httpdelete: restShape
};

function checkMethod(annotation: Annotation, method: MethodDeclaration, info: UserClass, recorder: Recorder): void {
    const message = SHAPES[annotation.name.toLowerCase()]?.(method, info);
    if (message) {
        recorder.error(method, message);
    }
}

function restShape(method: MethodDeclaration, info: UserClass): string | null {
    const isResource = info.declaration.annotations.some((one) => one.name.toLowerCase() === 'restresource');
    if (!isResource || info.visibility !== 'global') {
        return `Class with REST methods must be global and have the RestResource annotation: ${info.name}`;
    }
    return method.modifiers.includes('static') && method.modifiers.includes('global')
        ? null
        : `REST methods must be global static: ${method.name}`;
}

function isStaticVoid(method: MethodDeclaration): boolean {
    const isStatic = method.modifiers.includes('static') || method.modifiers.includes('testmethod');
    return isStatic && isVoid(method);
}

function isVoid(method: MethodDeclaration): boolean {
    return method.returns === null || method.returns.names[0]?.name.toLowerCase() === 'void';
}

function isOpen(method: MethodDeclaration): boolean {
    return method.modifiers.includes('public') || method.modifiers.includes('global');
}

/** Lightning calls by name: two @AuraEnabled methods of one class may not share it. */
function checkAuraOverloads(methods: readonly MethodDeclaration[], recorder: Recorder): void {
    const seen = new Set<string>();
    for (const method of methods) {
        if (method.annotations.some((annotation) => annotation.name.toLowerCase() === 'auraenabled')) {
            const lower = method.name.toLowerCase();
            if (seen.has(lower)) {
                recorder.error(method, `Aura methods can't be overloaded: ${method.name}`);
            }
            seen.add(lower);
        }
    }
}
