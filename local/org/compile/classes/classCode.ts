import type { ClassDeclaration, FieldDeclaration, Member } from '../../syntax/ast/ast.ts';
import type { ClassInfo, FieldInfo, MethodInfo } from '../../types/world/model.ts';
import { hasStaticState } from './classState.ts';
import { constantTexts } from './constantTexts.ts';
import { earlyFields } from './earlyFields.ts';
import { exceptionConstructors, plainConstructor } from './implicitConstructors.ts';
import { fieldInitializer, property } from './fieldCode.ts';
import { fieldName } from '../layout/jsNames.ts';
import { interfaceBridges } from './interfaceBridges.ts';
import { line } from '../layout/layOut.ts';
import { constructor, initializerBlock, memberName, method } from './memberCode.ts';
import { isException } from '../layout/typeText.ts';
import type { UnitContext } from '../project/unitContext.ts';

/** A member as text, and the call that runs it when the object or the class is initialised. */
interface MemberText {
    readonly text: string;
    readonly runs: string | null;
    readonly static: boolean;
}

/** `class … { … }`: every member on its own lines, inner classes as functions that make them. */
export function classCode(unit: UnitContext, info: ClassInfo, d: ClassDeclaration): string {
    const before = unit.enter(d);
    const early = earlyFields(unit, info, d);
    const members = d.members.map((member, i) =>
        early.has(member) ? plainText('') : memberText(unit, info, member, i)
    );
    const implicit = isException(info) ? exceptionConstructors(info) : plainConstructor(info);
    const runs = (isStatic: boolean): string =>
        members
            .filter((member) => member.runs !== null && member.static === isStatic)
            .map((member) => `this${member.runs}();`)
            .join('');
    const parts = [
        `class ${jsClassName(info)}${constructorHead(info)}${firstValues(info, early)}}`,
        ...members.map((member) => member.text),
        line(d.end.line),
        implicit,
        interfaceBridges(unit, info),
        initializers(unit, info, runs(false)),
        hasStaticState(info)
            ? `static "statics"(){return{${firstStatics(info, d)}}}static "start"(){${runs(true)}}`
            : '',
        '}'
    ];
    unit.leave(before);
    return parts.join('');
}

/**
 * `<fields>` runs the field initialisers and blocks of an instance, those of the superclass first. All of them run before
 * any constructor: a method that a superclass's constructor calls sees the fields of the subclass set.
 */
function initializers(unit: UnitContext, info: ClassInfo, own: string): string {
    const statics = hasStaticState(info) ? `${unit.staticsOf(info)};` : '';
    if (own === '' && statics === '') {
        return '';
    }
    return `"<fields>"(){${statics}super["<fields>"]();${own}return this;}`;
}

/**
 * A class that extends none has ApexObject above it, too (`ClassDefiner` puts it there), but is no derived class to V8: the
 * constructor of such a one is never put in the place of its call where a `try` stands around it.
 */
function constructorHead(info: ClassInfo): string {
    return info.superclass?.kind === 'class' ? ' extends S{constructor(){super();' : '{constructor(){';
}

function jsClassName(info: ClassInfo): string {
    return `$${info.name.replace(/\./g, '$')}`;
}

/**
 * All instance fields exist from the beginning, so that objects of a class have one shape; those of `earlyFields` have
 * their value at once.
 */
function firstValues(info: ClassInfo, early: ReadonlyMap<Member, string>): string {
    const known = new Map(
        [...early].map(([member, value]) => [(member as FieldDeclaration).name.toLowerCase(), value])
    );
    return own(info, false)
        .map((field) => `this[${memberName(fieldName(field))}]=${known.get(field.name.toLowerCase()) ?? 'null'};`)
        .join('');
}

/** Statics are null until their initialiser ran, but for constants that are texts: those the class is born with. */
function firstStatics(info: ClassInfo, d: ClassDeclaration): string {
    const known = constantTexts(d);
    return own(info, true)
        .map((field) => `${memberName(fieldName(field))}:${known.get(field.name.toLowerCase()) ?? 'null'}`)
        .join(',');
}

function own(info: ClassInfo, isStatic: boolean): FieldInfo[] {
    return [...info.fields.values()].filter((field) => field.owner === info && field.static === isStatic);
}

function memberText(unit: UnitContext, info: ClassInfo, member: Member, index: number): MemberText {
    const isStatic = 'modifiers' in member ? member.modifiers.includes('static') : member.static;
    const name = `${index} ${info.name}`;
    const call = `[${memberName(name)}]`;
    switch (member.kind) {
        case 'field': {
            const field = info.fields.get(member.name.toLowerCase())!;
            const text = fieldInitializer(unit, field, member, name);
            return { text: text ?? '', runs: text === null ? null : call, static: isStatic };
        }
        case 'property':
            return plainText(property(unit, info.fields.get(member.name.toLowerCase())!, member));
        case 'method':
            return plainText(method(unit, methodOf(info, member), member));
        case 'constructor':
            return plainText(constructor(unit, info.constructors.find((one) => one.declaration === member)!, member));
        case 'initializer':
            return { text: initializerBlock(unit, info, member, name), runs: call, static: isStatic };
        case 'class': {
            const inner = info.inner.get(member.name.toLowerCase())!;
            const code = classCode(unit, inner, member);
            return plainText(`${line(member.at.line)}static ${memberName(`define ${inner.name}`)}(S){return ${code};}`);
        }
        default:
            // interfaces and enums have no code of their own
            return plainText('');
    }
}

function plainText(text: string): MemberText {
    return { text, runs: null, static: false };
}

function methodOf(info: ClassInfo, declaration: object): MethodInfo {
    for (const overloads of info.methods.values()) {
        const found = overloads.find((one) => one.declaration === declaration);
        if (found) {
            return found;
        }
    }
    throw new Error(`The checker does not know a method of ${info.name}`);
}
