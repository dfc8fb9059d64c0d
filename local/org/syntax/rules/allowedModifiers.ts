import type { Annotation, Declaration, Modifier } from '../ast/ast.ts';

/** What a modifier or an annotation can stand on, in the compiler's words. */
export type Bearer =
    | 'classes'
    | 'interfaces'
    | 'enums'
    | 'methods'
    | 'constructors'
    | 'fields'
    | 'properties'
    | 'locals'
    | 'parameters';

const MEMBERS = 'methods constructors fields properties';
const TYPES = 'classes interfaces enums';

/** Where each word may stand: the platform's compiler, asked word by word. */
const PLACES: Readonly<Record<Modifier, string>> = {
    public: `${TYPES} ${MEMBERS}`,
    private: `${TYPES} ${MEMBERS}`,
    global: `${TYPES} ${MEMBERS}`,
    protected: MEMBERS,
    static: 'methods fields properties',
    final: 'fields properties locals parameters',
    abstract: 'classes methods',
    virtual: 'classes interfaces methods',
    override: 'methods',
    transient: 'enums fields properties locals',
    webservice: 'methods fields properties',
    testmethod: 'methods',
    'with sharing': 'classes',
    'without sharing': 'classes',
    'inherited sharing': 'classes'
};

/** The same for annotations: how the compiler spells each, and where it may stand. */
const ANNOTATIONS: Readonly<Record<string, readonly [string, string]>> = {
    auraenabled: ['AuraEnabled', 'methods fields properties'],
    deprecated: ['Deprecated', `${TYPES} ${MEMBERS}`],
    future: ['Future', 'methods'],
    httpdelete: ['HttpDelete', 'methods'],
    httpget: ['HttpGet', 'methods'],
    httppatch: ['HttpPatch', 'methods'],
    httppost: ['HttpPost', 'methods'],
    httpput: ['HttpPut', 'methods'],
    invocablemethod: ['InvocableMethod', 'methods'],
    invocablevariable: ['InvocableVariable', 'fields'],
    istest: ['IsTest', 'classes methods'],
    jsonaccess: ['JsonAccess', 'classes'],
    namespaceaccessible: ['NamespaceAccessible', `${TYPES} ${MEMBERS}`],
    readonly: ['ReadOnly', 'methods'],
    remoteaction: ['RemoteAction', 'classes methods fields properties locals'],
    restresource: ['RestResource', `${TYPES} methods`],
    suppresswarnings: ['SuppressWarnings', `${TYPES} ${MEMBERS} locals parameters`],
    testsetup: ['TestSetup', 'methods'],
    testvisible: ['TestVisible', `${TYPES} ${MEMBERS} locals`]
};

const SPELLED: Partial<Record<Modifier, string>> = {
    webservice: 'webService',
    testmethod: 'testMethod',
    'with sharing': 'withSharing',
    'without sharing': 'withoutSharing',
    'inherited sharing': 'inheritedSharing'
};

/** Why a word may not stand on that kind of declaration; null when it may. */
export function wrongModifier(word: Modifier, bearer: Bearer): string | null {
    if (PLACES[word].split(' ').includes(bearer)) {
        return null;
    }
    if (word === 'final' && (bearer === 'methods' || bearer === 'classes')) {
        return `${bearer} are by default final`;
    }
    return `${SPELLED[word] ?? word} is not allowed on ${bearer}`;
}

/** The same for an annotation; unknown ones are somebody else's question. */
export function wrongAnnotation(annotation: Annotation, bearer: Bearer): string | null {
    const known = ANNOTATIONS[annotation.name.toLowerCase()];
    return !known || known[1].split(' ').includes(bearer) ? null : `${known[0]} is not allowed on ${bearer}`;
}

/** How the compiler writes an annotation. */
export function spelledAnnotation(name: string): string {
    return ANNOTATIONS[name.toLowerCase()]?.[0] ?? name;
}

/** The first wrong word or annotation of a declaration; null when all may stand there. */
export function wrongOn(declaration: Pick<Declaration, 'modifiers' | 'annotations'>, bearer: Bearer): string | null {
    const words = declaration.modifiers.map((word) => wrongModifier(word, bearer));
    const marks = declaration.annotations.map((annotation) => wrongAnnotation(annotation, bearer));
    return [...marks, ...words].find((message) => message !== null) ?? null;
}
