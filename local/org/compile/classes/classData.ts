import type { Annotation, Declaration, TypeDeclaration } from '../../syntax/ast/ast.ts';
import type { ClassInfo, FieldInfo, MethodInfo } from '../../types/world/model.ts';
import type { AnnotationMeta } from '../../values/objects/classMeta.ts';
import { aliasesOf } from '../load/aliases.ts';
import type { ClassData, FieldData } from '../project/compiledUnit.ts';
import { exceptionKeys } from './implicitConstructors.ts';
import { accessorName, constructorName, fieldName, hasAccessor, methodName } from '../layout/jsNames.ts';
import { sharingOf } from './sharingOf.ts';
import { allInterfaces, classChain, isException, typeText } from '../layout/typeText.ts';

/** What the loader and the run time need to know about a class. */
export function classData(info: ClassInfo, d: TypeDeclaration): ClassData {
    const above = info.superclass?.kind === 'class' ? info.superclass.class : null;
    return {
        name: info.name,
        kind: info.kind,
        superclass: above?.name ?? null,
        superclassOrigin: above?.origin ?? 'platform',
        interfaces: info.interfaces.map(typeText),
        ancestors: ancestorsOf(info),
        fields: [...info.fields.values()].filter((field) => field.owner === info).map(fieldData),
        methods: [...info.methods.values()]
            .flat()
            .filter((method) => method.owner === info && method.declaration?.kind === 'method')
            .map(methodData),
        constructors: constructorsOf(info),
        isClosed: isClosed(info),
        constants: info.constants,
        annotations: annotationData(d.annotations),
        aliases: info.kind === 'class' ? aliasesOf(info) : [],
        abstract: info.abstract,
        visibility: info.visibility,
        sharing: sharingOf(d.modifiers),
        isTest: info.isTest
    };
}

function ancestorsOf(info: ClassInfo): string[] {
    const names = new Set<string>();
    for (const one of classChain(info)) {
        names.add(one.name.toLowerCase());
    }
    for (const one of allInterfaces(info)) {
        names.add(one.class.name.toLowerCase());
        names.add(typeText(one).toLowerCase());
    }
    return [...names];
}

function constructorsOf(info: ClassInfo): { key: string; js: string }[] {
    const declared = info.constructors
        .filter((one) => one.declaration !== null)
        .map((one) => ({
            key: `(${one.parameters.map((type) => typeText(type).toLowerCase()).join(',')})`,
            js: constructorName(info, one.parameters)
        }));
    if (info.kind !== 'class') {
        return [];
    }
    if (isException(info)) {
        return [...declared, ...exceptionKeys(info)];
    }
    return declared.length > 0 ? declared : [{ key: '()', js: constructorName(info, []) }];
}

/** Whether all its constructors are private. */
function isClosed(info: ClassInfo): boolean {
    const declared = info.constructors.filter((one) => one.declaration !== null);
    return declared.length > 0 && declared.every((one) => one.visibility === 'private');
}

function fieldData(field: FieldInfo): FieldData {
    const declaration: Declaration | null = field.declaration;
    return {
        name: field.name,
        type: typeText(field.type),
        js: fieldName(field),
        static: field.static,
        transient: declaration?.modifiers.includes('transient') ?? false,
        isProperty: field.isProperty,
        visibility: field.visibility,
        getter: hasAccessor(field, 'get') ? accessorName(field, 'get') : null,
        setter: hasAccessor(field, 'set') ? accessorName(field, 'set') : null,
        readable: field.readable,
        writable: field.writable
    };
}

function methodData(method: MethodInfo): ClassData['methods'][number] {
    const declaration = method.declaration;
    return {
        name: method.name,
        key: method.key,
        js: methodName(method),
        parameters: method.parameters.map((type, i) => ({
            name: declaration?.parameters[i]?.name ?? `argument${i + 1}`,
            type: typeText(type)
        })),
        returns: typeText(method.returns),
        static: method.static,
        abstract: method.abstract,
        visibility: method.visibility,
        annotations: annotationData(declaration?.annotations ?? [], declaration?.modifiers.includes('testmethod'))
    };
}

/** The modifier `testMethod` is the older spelling of @IsTest. */
function annotationData(annotations: readonly Annotation[], testMethod = false): AnnotationMeta[] {
    const written = annotations.map(({ name, values }) => ({
        name: name.toLowerCase(),
        values: values.map(({ name: key, value }) => ({ name: key, value }))
    }));
    return testMethod ? [...written, { name: 'istest', values: [] }] : written;
}
