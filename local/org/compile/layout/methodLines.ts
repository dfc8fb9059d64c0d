import type { ClassDeclaration, Member, TypeDeclaration, Unit } from '../../syntax/ast/ast.ts';
import type { MethodLines } from '../project/compiledUnit.ts';

/**
 * Which lines belong to which method, as stack traces name it: `Class.Foo.bar`, `Class.Foo.<init>`,
 * `Class.Outer.Inner.bar`, `Trigger.Bar`, `AnonymousBlock`.
 */
export function methodLines(unit: Unit): MethodLines[] {
    switch (unit.kind) {
        case 'classUnit':
            return unit.type.kind === 'class' ? ofClass(unit.type, `Class.${unit.type.name}`) : [];
        case 'triggerUnit':
            return [
                [1, Number.MAX_SAFE_INTEGER, `Trigger.${unit.name}`],
                ...ofMembers(unit.members, `Trigger.${unit.name}`)
            ];
        case 'anonymousUnit':
            return [[1, Number.MAX_SAFE_INTEGER, 'AnonymousBlock'], ...ofMembers(unit.members, 'AnonymousBlock')];
    }
}

function ofClass(declaration: ClassDeclaration, name: string): MethodLines[] {
    return ofMembers(declaration.members, name);
}

function ofMembers(members: readonly Member[], name: string): MethodLines[] {
    return members.flatMap((member) => ofMember(member, name));
}

function ofMember(member: Member, name: string): MethodLines[] {
    switch (member.kind) {
        case 'method':
            return member.body === null ? [] : [[member.at.line, member.body.end.line, `${name}.${member.name}`]];
        case 'constructor':
            return [[member.at.line, member.body.end.line, `${name}.<init>`]];
        case 'initializer':
            return [[member.at.line, member.body.end.line, `${name}.${member.static ? '<clinit>' : '<init>'}`]];
        case 'field': {
            const isStatic = member.modifiers.includes('static');
            return [[member.at.line, member.at.line, `${name}.${isStatic ? '<clinit>' : '<init>'}`]];
        }
        case 'property':
            return [member.getter, member.setter].flatMap((accessor, i): MethodLines[] => {
                const which = i === 0 ? 'get' : 'set';
                const body = accessor?.body;
                return body == null
                    ? []
                    : [[accessor!.at.line, body.end.line, `${name}.__sfdc_${member.name}.${which}`]];
            });
        default:
            return inner(member, name);
    }
}

function inner(member: TypeDeclaration, name: string): MethodLines[] {
    return member.kind === 'class' ? ofClass(member, `${name}.${member.name}`) : [];
}
