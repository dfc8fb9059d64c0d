import type { Annotation, Member, MethodDeclaration, TypeDeclaration } from '../../syntax/ast/ast.ts';
import { checkAnnotationProperties } from './annotationProperties.ts';
import { languageSince } from './languageSince.ts';
import { checkFieldTypes, checkGetters, checkRemoteActions } from './annotatedMembers.ts';
import { METHOD_SHAPES } from '../world/methodShapes.ts';
import { spelledAnnotation } from '../../syntax/rules/allowedModifiers.ts';
import type { Recorder } from '../recorder.ts';
import type { UserClass } from '../world/userClass.ts';

/** Annotations of the Apex Developer Guide. */
const KNOWN = new Set(
    (
        'auraenabled deprecated future invocablemethod invocablevariable istest jsonaccess namespaceaccessible ' +
        'readonly remoteaction restresource httpdelete httpget httppatch httppost httpput suppresswarnings testsetup ' +
        'testvisible'
    ).split(' ')
);

/** Annotations that one method of a class may have. */
const ONCE = new Set('httpdelete httpget httppatch httppost httpput invocablemethod testsetup'.split(' '));

/** Annotations of a type and of its members. */
export function checkAnnotations(info: UserClass, recorder: Recorder): void {
    const { declaration } = info;
    checkKnown(declaration, recorder);
    checkRestUrl(declaration, recorder);
    checkRestScope(info, recorder);
    if (declaration.kind !== 'class') {
        return;
    }
    declaration.members.forEach((member) => checkKnown(member, recorder));
    const methods = declaration.members.filter((member) => member.kind === 'method');
    for (const method of methods) {
        const marks = new Set(method.annotations.map(({ name }) => name.toLowerCase()));
        if (method.modifiers.includes('testmethod')) marks.add('istest');
        if (method.modifiers.includes('webservice')) marks.add('webservice');
        for (const mark of marks) {
            const message = METHOD_SHAPES[mark]?.(method, info, recorder);
            if (message) {
                recorder.error(method, message);
            }
        }
    }
    checkFieldTypes(declaration, recorder);
    checkGetters(declaration, recorder);
    checkRemoteActions(declaration, methods, recorder);
    checkOnce(declaration, methods, recorder);
    checkSetupData(declaration, methods, recorder);
    if (recorder.apiVersion >= languageSince.auraOverloads) {
        checkAuraOverloads(methods, recorder);
    }
}

function checkKnown(member: Member | TypeDeclaration, recorder: Recorder): void {
    if (member.kind === 'initializer') {
        return;
    }
    for (const annotation of member.annotations) {
        if (!KNOWN.has(annotation.name.toLowerCase())) {
            recorder.error(annotation, `Annotation does not exist: ${annotation.name}`);
        }
    }
    checkAnnotationProperties(member, recorder);
}

function checkRestUrl(declaration: TypeDeclaration, recorder: Recorder): void {
    const resource = declaration.annotations.find((annotation) => annotation.name.toLowerCase() === 'restresource');
    const message = resource && urlProblem(resource);
    if (resource && message) {
        recorder.error(resource, message);
    }
}

/** A resource is called from outside; the compiler asks so before it looks at its methods. */
function checkRestScope(info: UserClass, recorder: Recorder): void {
    const { declaration } = info;
    const isResource = declaration.annotations.some(({ name }) => name.toLowerCase() === 'restresource');
    if (isResource && info.visibility !== 'global') {
        recorder.error(declaration, 'RestResource classes must be declared as global');
    }
}

function urlProblem(resource: Annotation): string | null {
    const value = resource.values.find(({ name }) => name.toLowerCase() === 'urlmapping')?.value;
    if (typeof value !== 'string') {
        return 'Required property is missing: urlMapping';
    }
    if (value === '') {
        return 'Rest Resource url cannot be empty';
    }
    if (!value.startsWith('/')) {
        return "Rest Resource url must begin with a forward slash, '/'";
    }
    if (/[^/]\*/.test(value)) {
        return "Rest Resource url wildcard, '*', must be preceded by a forward slash, '/'";
    }
    return value.length > 255 ? 'Rest Resource url cannot be longer than 255 characters' : null;
}

/** Records of a test setup and those of the org do not go together. */
function checkSetupData(declaration: TypeDeclaration, methods: readonly MethodDeclaration[], recorder: Recorder): void {
    const setup = methods.find(({ annotations }) => annotations.some(({ name }) => /^testsetup$/i.test(name)));
    if (!setup) {
        return;
    }
    if (seesAllData(declaration.annotations)) {
        recorder.error(setup, 'Test class cannot be annotated with @isTest(SeeAllData=true)');
    } else if (methods.some(({ annotations }) => seesAllData(annotations))) {
        recorder.error(
            setup,
            'Test class containing a test setup method cannot have any methods annotated with @isTest(SeeAllData=true)'
        );
    }
}

function seesAllData(annotations: readonly Annotation[]): boolean {
    const test = annotations.find(({ name }) => /^istest$/i.test(name));
    const value = test?.values.find(({ name }) => /^seealldata$/i.test(name))?.value;
    return value === true || /^true$/i.test(String(value ?? ''));
}

/** Said of the class, not of the second method. */
function checkOnce(declaration: TypeDeclaration, methods: readonly MethodDeclaration[], recorder: Recorder): void {
    const seen = new Set<string>();
    for (const method of methods) {
        for (const { name } of method.annotations) {
            if (ONCE.has(name.toLowerCase()) && seen.has(name.toLowerCase())) {
                recorder.error(declaration, `Only one method per type can be defined with: ${spelledAnnotation(name)}`);
            }
            seen.add(name.toLowerCase());
        }
    }
}

/** Lightning calls by name: two @AuraEnabled methods of one class may not share it. */
function checkAuraOverloads(methods: readonly MethodDeclaration[], recorder: Recorder): void {
    const first = new Map<string, MethodDeclaration>();
    for (const method of methods) {
        if (method.annotations.some((annotation) => annotation.name.toLowerCase() === 'auraenabled')) {
            const other = first.get(method.name.toLowerCase());
            if (other) {
                recorder.error(other, `Overload of AuraEnabled method: ${other.name} overload is not permitted`);
            }
            first.set(method.name.toLowerCase(), other ?? method);
        }
    }
}
