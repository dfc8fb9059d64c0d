import {
    isAuraType,
    isFutureType,
    isInvocableElement,
    isRemoteType,
    isRestType,
    isSoapType
} from '../classes/supportedTypes.ts';
import { languageSince } from '../classes/languageSince.ts';
import type { MethodDeclaration } from '../../syntax/ast/ast.ts';
import type { ApexType } from './model.ts';
import type { Recorder } from '../recorder.ts';
import { typeName } from '../names/typeName.ts';
import type { UserClass } from './userClass.ts';

/** What is wrong with a method under an annotation; null when nothing is. */
type Shape = (method: MethodDeclaration, info: UserClass, recorder: Recorder) => string | null;

/** The shapes that annotations ask of methods (Apex Developer Guide, "Annotations"), by lower-case annotation. */
export const METHOD_SHAPES: Readonly<Record<string, Shape>> = {
    future: (method, _info, recorder) =>
        requireStatic('Future', method) ??
        futureResult(method, recorder) ??
        wrongParameter('Future', isFutureType, method, recorder),
    testsetup: (method, info, recorder) =>
        withoutParameters(method) ??
        requireStatic('TestSetup', method) ??
        (returnType(method, recorder) ? 'Test setup method must return void' : null) ??
        inTestClass('TestSetup', info),
    istest: (method, info, recorder) =>
        withoutParameters(method) ??
        (method.modifiers.includes('static') ? null : `${testWord(method)} methods must be declared as static`) ??
        (recorder.apiVersion < languageSince.testsInTestClasses ? null : inTestClass(testWord(method), info)),
    auraenabled: (method, _info, recorder) =>
        (isStatic(method) ? null : auraGetter(method)) ?? wrongType('AuraEnabled', isAuraType, method, recorder),
    invocablemethod: (method, _info, recorder) =>
        requireStatic('InvocableMethod', method) ??
        invocableParameter(method, recorder) ??
        wrongType('InvocableMethod', isInvocableList, method, recorder) ??
        invocableAlone(method),
    readonly: (method) => (isStatic(method) ? readOnlyCall(method) : readOnlySchedule(method)),
    remoteaction: (method, _info, recorder) =>
        requireStatic('RemoteAction', method) ?? wrongType('RemoteAction', isRemoteType, method, recorder),
    webservice: (method, _info, recorder) => wrongType('webService', isSoapType, method, recorder),
    httpget: restShape('HttpGet', false),
    httppost: restShape('HttpPost'),
    httpput: restShape('HttpPut'),
    httppatch: restShape('HttpPatch'),
    httpdelete: restShape('HttpDelete', false)
};

function inTestClass(word: string, info: UserClass): string | null {
    return info.isTest ? null : `Defining type for ${word} methods must be declared as IsTest`;
}

/** Test methods are named after how they are marked. */
function testWord(method: MethodDeclaration): string {
    return method.modifiers.includes('testmethod') ? 'testMethod' : 'IsTest';
}

function requireStatic(annotation: string, method: MethodDeclaration): string | null {
    return isStatic(method) ? null : `${annotation} methods must be declared as static`;
}

function isStatic(method: MethodDeclaration): boolean {
    return method.modifiers.includes('static') || method.modifiers.includes('testmethod');
}

/** null for void. */
function returnType(method: MethodDeclaration, recorder: Recorder): ApexType | null {
    const type = method.returns && recorder.resolve(method.returns);
    return type?.kind === 'void' ? null : type;
}

function withoutParameters(method: MethodDeclaration): string | null {
    return method.parameters.length === 0 ? null : 'Test methods must have no arguments';
}

function futureResult(method: MethodDeclaration, recorder: Recorder): string | null {
    const result = returnType(method, recorder);
    return result && `Future methods do not support return type of ${typeName(result)}`;
}

type Fits = (type: ApexType) => boolean;

function wrongParameter(word: string, fits: Fits, method: MethodDeclaration, recorder: Recorder): string | null {
    const types = method.parameters.map((parameter) => recorder.resolve(parameter.type));
    const wrong = types.find((type) => type.kind !== 'error' && !fits(type));
    return wrong ? `${word} methods do not support parameter type of ${typeName(wrong)}` : null;
}

function wrongType(word: string, fits: Fits, method: MethodDeclaration, recorder: Recorder): string | null {
    const result = returnType(method, recorder);
    return result && result.kind !== 'error' && !fits(result)
        ? `${word} methods do not support return type of ${typeName(result)}`
        : wrongParameter(word, fits, method, recorder);
}

function isInvocableList(type: ApexType): boolean {
    return type.kind === 'list' && isInvocableElement(type.of);
}

function invocableAlone(method: MethodDeclaration): string | null {
    const isAlone = method.annotations.every(({ name }) => /^(invocablemethod|deprecated)$/i.test(name));
    return isAlone ? null : 'The only annotation that can be used with InvocableMethod is Deprecated';
}

/** What is read only is called from outside, or by the scheduler. */
function readOnlyCall(method: MethodDeclaration): string | null {
    const marks = method.annotations.map(({ name }) => name.toLowerCase());
    const isCalled =
        method.modifiers.includes('webservice') ||
        marks.some((mark) => mark === 'remoteaction' || mark.startsWith('http')) ||
        marks.includes('auraenabled');
    return isCalled
        ? null
        : 'ReadOnly methods require at least one of the following webService, RemoteAction, HttpGet, HttpPost, ' +
              'HttpPatch, HttpPut, HttpDelete';
}

function readOnlySchedule(method: MethodDeclaration): string | null {
    return method.name.toLowerCase() === 'execute'
        ? null
        : 'Only WebService, RemoteAction or Schedulable.execute(SchedulableContext) methods can be marked ReadOnly';
}

function auraGetter(method: MethodDeclaration): string | null {
    if (method.parameters.length > 0) {
        return 'Non static AuraEnabled methods may not have parameters';
    }
    return /^get/i.test(method.name) ? null : "Non static AuraEnabled methods must be named with a prefix 'get'";
}

function invocableParameter(method: MethodDeclaration, recorder: Recorder): string | null {
    if (method.parameters.length > 1) {
        return 'Only one parameter is supported on methods with @Invocable annotation';
    }
    const [type] = method.parameters.map((parameter) => recorder.resolve(parameter.type));
    return !type || type.kind === 'list' || type.kind === 'error'
        ? null
        : `Unsupported parameter type ${typeName(type)}. Valid invocable parameters must be List types like List<T> ` +
              'where T is a supported type';
}

/** Requests without a body have no parameters; what is in a body and in an answer is JSON or XML. */
function restShape(annotation: string, hasBody = true): Shape {
    return (method, info, recorder) => {
        const isResource = info.declaration.annotations.some((one) => one.name.toLowerCase() === 'restresource');
        const isGlobal = method.modifiers.includes('global');
        return (
            (isGlobal ? null : `${annotation} methods must be declared as global`) ??
            requireStatic(annotation, method) ??
            (isResource ? null : `Defining type for ${annotation} methods must be declared as RestResource`) ??
            (hasBody || method.parameters.length === 0 ? null : `${annotation} methods do not support parameters`) ??
            wrongType(annotation, isRestType, method, recorder)
        );
    };
}
