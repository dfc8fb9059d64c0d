import type { Annotation, Declaration, Member, Node, TypeDeclaration } from '../../syntax/ast/ast.ts';
import { spelledAnnotation } from '../../syntax/rules/allowedModifiers.ts';
import type { Recorder } from '../recorder.ts';

/** What a property takes: anything, a text, or one of some texts. */
type Wanted = 'any' | 'text' | readonly string[];

const ACCESS = ['never', 'sameNamespace', 'samePackage', 'always'];
const URL = { urlMapping: 'text' } as const;

/** The properties of each annotation; the bare value of `@SuppressWarnings('x')` is called `value`. */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, Wanted>>>> = {
    auraenabled: { cacheable: 'any', continuation: 'any', scope: ['global'] },
    deprecated: {},
    future: { callout: 'any', limits: 'text' },
    httpdelete: URL,
    httpget: URL,
    httppatch: URL,
    httppost: URL,
    httpput: URL,
    invocablemethod: {
        callout: 'any',
        capabilityType: 'text',
        category: 'text',
        configurationEditor: 'text',
        description: 'text',
        iconName: 'text',
        label: 'text'
    },
    invocablevariable: {
        defaultValue: 'text',
        description: 'text',
        label: 'text',
        placeholderText: 'text',
        required: 'any'
    },
    istest: { critical: 'any', isParallel: 'any', onInstall: 'any', seeAllData: 'any', testFor: 'text' },
    jsonaccess: { serializable: ACCESS, deserializable: ACCESS },
    namespaceaccessible: {},
    readonly: {},
    remoteaction: { callout: 'any' },
    restresource: URL,
    suppresswarnings: { value: 'text' },
    testsetup: {},
    testvisible: {}
};

/** What the properties of @AuraEnabled do not belong to. */
const OF_FIELDS: Readonly<Record<string, string>> = { field: 'fields', property: 'properties' };

/** Test classes take these, their methods do not. */
const OF_TEST_CLASSES = ['isParallel', 'critical', 'testFor'];

/** The properties of the annotations of one declaration: that they are there, and that their values fit. */
export function checkAnnotationProperties(
    declaration: Exclude<Member, { kind: 'initializer' }> | TypeDeclaration,
    recorder: Recorder
): void {
    const isMethod = declaration.kind === 'method';
    for (const annotation of declaration.annotations) {
        const mark = annotation.name.toLowerCase();
        const known = PROPERTIES[mark];
        if (!known) {
            continue;
        }
        for (const value of annotation.values) {
            checkProperty(annotation, value, known, recorder);
        }
        const has = (name: string): boolean => isTrue(annotation, name);
        const misplaced =
            isMethod && mark === 'istest' ? OF_TEST_CLASSES.find((name) => valueOf(annotation, name)) : null;
        if (misplaced) {
            const text = `Annotation property, ${misplaced} on IsTest, is not allowed on methods`;
            recorder.error(declaration, text);
        } else if (mark === 'istest' && has('isParallel') && has('seeAllData')) {
            recorder.error(
                declaration,
                'Test class annotated with @isTest(IsParallel=true) cannot also be annotated with @isTest(SeeAllData=true)'
            );
        } else if (
            mark === 'jsonaccess' &&
            !valueOf(annotation, 'serializable') &&
            !valueOf(annotation, 'deserializable')
        ) {
            recorder.error(declaration, 'At least one JSON serialization control parameter must be specified');
        } else if (mark === 'auraenabled' && OF_FIELDS[declaration.kind] && annotation.values.length > 0) {
            const name = Object.keys(known).find((one) => valueOf(annotation, one));
            const text = `Annotation property, ${name} on AuraEnabled, is not allowed on ${OF_FIELDS[declaration.kind]}`;
            if (name) recorder.error(declaration, text);
        } else if (mark === 'auraenabled' && valueOf(annotation, 'scope') && !has('cacheable')) {
            const text = 'Invalid combination of values for properties cacheable and scope on AuraEnabled';
            recorder.error(valueOf(annotation, 'scope')!, text);
        }
    }
    checkRepeated(declaration, recorder);
}

function checkProperty(
    annotation: Annotation,
    written: Annotation['values'][number] & Node,
    known: Readonly<Record<string, Wanted>>,
    recorder: Recorder
): void {
    const name = written.name || 'value';
    const spelled = Object.keys(known).find((each) => each.toLowerCase() === name.toLowerCase());
    const mark = spelledAnnotation(annotation.name);
    if (spelled === undefined) {
        recorder.error(written, `No such property, ${name}, defined on this annotation: ${mark}`);
        return;
    }
    const wanted = known[spelled]!;
    if (wanted !== 'any' && typeof written.value !== 'string') {
        recorder.error(written, `Invalid value for property ${spelled} expected type String`);
    } else if (typeof wanted === 'object' && !wanted.some((each) => each === written.value)) {
        recorder.error(written, `Annotation property, ${spelled} on ${mark}, unknown value: ${String(written.value)}`);
    }
}

function checkRepeated(declaration: Declaration, recorder: Recorder): void {
    const seen = new Set<string>();
    for (const { name } of declaration.annotations) {
        if (seen.has(name.toLowerCase())) {
            recorder.error(declaration, `Duplicate modifier: ${spelledAnnotation(name)}`);
        }
        seen.add(name.toLowerCase());
    }
}

function valueOf(annotation: Annotation, name: string): Annotation['values'][number] | undefined {
    return annotation.values.find((value) => value.name.toLowerCase() === name.toLowerCase());
}

function isTrue(annotation: Annotation, name: string): boolean {
    return String(valueOf(annotation, name)?.value).toLowerCase() === 'true';
}
