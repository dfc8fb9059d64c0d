import type { Declaration, Member, Modifier, PropertyDeclaration } from '../../syntax/ast/ast.ts';
import type { Recorder } from '../recorder.ts';
import { checkGlobalSignatures } from './globalSignature.ts';
import { languageSince } from './languageSince.ts';
import { wrongOn, type Bearer } from '../../syntax/rules/allowedModifiers.ts';
import { hasAnnotation, type UserClass } from '../world/userClass.ts';

const BEARERS = {
    class: 'classes',
    interface: 'interfaces',
    enum: 'enums',
    method: 'methods',
    constructor: 'constructors',
    field: 'fields',
    property: 'properties'
} as const satisfies Record<string, Bearer>;

/** What is asked of members under these annotations: that others can see them. */
const SEEN: Readonly<Record<string, string>> = {
    auraenabled: 'AuraEnabled',
    invocablemethod: 'InvocableMethod',
    invocablevariable: 'InvocableVariable',
    remoteaction: 'RemoteAction'
};

const namespaceRule = 'require at least one of the following NamespaceAccessible, global';

const SHARING = [
    ['with sharing', 'withSharing'],
    ['inherited sharing', 'inheritedSharing'],
    ['without sharing', 'withoutSharing']
] as const satisfies readonly (readonly [Modifier, string])[];

const SCOPES: readonly Modifier[] = ['public', 'private', 'global'];

/** Scopes, each wider than those before it. */
const WIDER = ['private', 'protected', 'public', 'global'] as const satisfies readonly Modifier[];

const MOST_PARAMETERS = 32;

/** Which modifiers may stand on a type and on its members. */
export function checkModifiers(info: UserClass, recorder: Recorder): void {
    const { declaration } = info;
    const isTest = hasAnnotation(declaration, 'istest');
    if (!info.outer && !isTest && !declaration.modifiers.some((word) => word === 'public' || word === 'global')) {
        recorder.error(declaration, 'Top-level type must have public or global visibility');
    }
    checkAccess(declaration, recorder);
    const wrong = wrongOn(declaration, BEARERS[declaration.kind]);
    if (wrong) {
        recorder.error(declaration, wrong);
    } else if (info.outer && info.visibility === 'global' && info.outer.visibility !== 'global') {
        recorder.error(
            info.outer.declaration ?? declaration,
            `Enclosing type for global ${BEARERS[declaration.kind]} in apex classes must be declared as global`
        );
    } else if (info.outer && hasAnnotation(declaration, 'namespaceaccessible') && !isOpenToNamespace(info.outer)) {
        recorder.error(
            info.outer.declaration,
            `Enclosing type for NamespaceAccessible ${BEARERS[declaration.kind]} in apex classes ${namespaceRule}`
        );
    } else if (info.outer && isTest) {
        recorder.error(declaration, 'IsTest can only be used on a top level type');
    } else if (isTest && declaration.modifiers.includes('abstract')) {
        recorder.error(declaration, 'IsTest classes cannot be abstract');
    }
    checkPairs(declaration, recorder);
    if (declaration.kind === 'class') {
        declaration.members.forEach((member) => checkMember(member, info, recorder));
    }
    checkGlobalSignatures(info, recorder);
}

/** Words of a class that exclude one another. */
function checkPairs(declaration: UserClass['declaration'], recorder: Recorder): void {
    const { modifiers } = declaration;
    const sharing = SHARING.filter(([word]) => modifiers.includes(word)).map(([, spelled]) => spelled);
    if (sharing.length > 1) {
        recorder.error(declaration, `${sharing[0]} classes cannot be ${sharing[1]}`);
    }
    if (modifiers.includes('abstract') && modifiers.includes('virtual')) {
        recorder.error(declaration, 'abstract are by default virtual');
    }
}

function checkMember(member: Member, info: UserClass, recorder: Recorder): void {
    if (member.kind === 'initializer') {
        if (member.static && info.outer) {
            recorder.error(member.body, 'Inner types are not allowed to have static blocks');
        }
        return;
    }
    checkAccess(member, recorder);
    if (member.kind === 'class' || member.kind === 'interface' || member.kind === 'enum') {
        return;
    }
    const bearer = BEARERS[member.kind];
    const wrong = wrongOn(member, bearer) ?? unseen(member, bearer, recorder.apiVersion);
    if (wrong) {
        recorder.error(member, wrong);
        return;
    }
    if (hasAnnotation(member, 'namespaceaccessible') && !isOpenToNamespace(info)) {
        recorder.error(member, `Defining type for NamespaceAccessible ${bearer} ${namespaceRule}`);
        return;
    }
    const has = (word: Modifier): boolean => member.modifiers.includes(word);
    if (has('static') && info.outer) {
        recorder.error(member, `static can only be used on ${bearer} of a top level type`);
    }
    const open = (['webservice', 'global'] as const).find(has);
    if (open && info.visibility !== 'global') {
        const word = open === 'webservice' ? 'webService' : open;
        recorder.error(member, `Defining type for ${word} ${bearer} must be declared as global`);
    }
    if (has('static') && has('protected')) {
        recorder.error(member, `protected ${bearer} cannot be static`);
    }
    if (member.kind === 'property') {
        checkAccessors(member, recorder);
    }
    if ('parameters' in member && member.parameters.length > MOST_PARAMETERS) {
        recorder.error(member, `Invalid number of parameters exceeds: ${MOST_PARAMETERS}`);
    }
    if (member.kind !== 'method') {
        return;
    }
    if (has('webservice') && !has('static')) {
        recorder.error(member, 'webService methods must be declared as static');
    }
    const isAbstract = has('abstract');
    if (isAbstract && !info.abstract) {
        recorder.error(member, 'Defining type for abstract methods must be declared as abstract');
    }
    if (isAbstract && has('virtual')) {
        recorder.error(member, 'abstract are by default virtual');
    }
    if (isAbstract && member.body) {
        recorder.error(member, 'Abstract methods cannot have a body');
    }
    if (!isAbstract && !member.body) {
        recorder.error(member, 'Method must have a body');
    }
    if (has('protected') && !info.virtual && !has('override') && !has('static')) {
        recorder.error(member, 'New protected methods cannot be defined in non-virtual classes');
    }
    const opposite = (['abstract', 'virtual', 'override'] as const).find(has);
    if (has('static') && opposite) {
        recorder.error(member, `static methods cannot be ${opposite}`);
    }
}

/** An accessor is no more open than its property. */
function checkAccessors(property: PropertyDeclaration, recorder: Recorder): void {
    const own = WIDER.find((word) => property.modifiers.includes(word)) ?? 'private';
    for (const accessor of [property.getter, property.setter]) {
        const scope = accessor && WIDER.find((word) => accessor.modifiers.includes(word));
        if (accessor && scope && WIDER.indexOf(scope) > WIDER.indexOf(own)) {
            recorder.error(accessor, `Cannot declare ${scope} accessor on ${own} property`);
        }
    }
}

function isOpenToNamespace(info: UserClass): boolean {
    return info.visibility === 'global' || hasAnnotation(info.declaration, 'namespaceaccessible');
}

/** Why a member that the outside is to call or set cannot be; null when it can. */
function unseen(member: Declaration, bearer: Bearer, apiVersion: number): string | null {
    const inNamespace = hasAnnotation(member, 'namespaceaccessible');
    if (inNamespace && !member.modifiers.some((word) => word === 'public' || word === 'protected')) {
        return `NamespaceAccessible ${bearer} require at least one of the following public, protected`;
    }
    for (const { name } of member.annotations) {
        const mark = SEEN[name.toLowerCase()];
        if (mark === undefined || isFree(mark, bearer, apiVersion)) {
            continue;
        }
        if (!member.modifiers.some((word) => word === 'global' || word === 'public' || word === 'webservice')) {
            return `${mark} ${bearer} require at least one of the following global, public`;
        }
        if (bearer === 'fields' && member.modifiers.includes('static')) {
            return `${mark} ${bearer} cannot be static`;
        }
    }
    return null;
}

/** RemoteAction is about methods alone; properties with AuraEnabled could be closed once. */
function isFree(mark: string, bearer: Bearer, apiVersion: number): boolean {
    return mark === 'RemoteAction'
        ? bearer !== 'methods'
        : mark === 'AuraEnabled' && bearer === 'properties' && apiVersion < languageSince.openAuraProperties;
}

function checkAccess(declaration: Declaration, recorder: Recorder): void {
    // beside another word `protected` is none of its own
    const access = declaration.modifiers.filter((word) => SCOPES.includes(word));
    if (new Set(access).size > 1) {
        recorder.error(declaration, 'Declarations can only have one scope');
    }
    const repeated = declaration.modifiers.find((word, index) => declaration.modifiers.indexOf(word) !== index);
    if (repeated) {
        recorder.error(declaration, `Duplicate modifier: ${repeated}`);
    }
}
