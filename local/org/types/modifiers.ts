import type { Declaration, Member, Modifier } from '../syntax/ast.ts';
import type { Recorder } from './recorder.ts';
import { hasAnnotation, type UserClass } from './userClass.ts';

const PLURALS = { class: 'classes', interface: 'interfaces', enum: 'enums' } as const;

const ACCESS: readonly Modifier[] = ['public', 'private', 'protected', 'global'];

/** Which modifiers may stand on a type and on its members. */
export function checkModifiers(info: UserClass, recorder: Recorder): void {
    const { declaration } = info;
    const isTest = hasAnnotation(declaration, 'istest');
    if (!info.outer && !isTest && !declaration.modifiers.some((word) => word === 'public' || word === 'global')) {
        recorder.error(declaration, 'Top-level type must have public or global visibility');
    }
    checkAccess(declaration, recorder);
    if (declaration.modifiers.includes('static')) {
        recorder.error(declaration, `static is not allowed on ${PLURALS[declaration.kind]}`);
    }
    if (declaration.modifiers.includes('final')) {
        recorder.error(declaration, `final is not allowed on ${PLURALS[declaration.kind]}`);
    }
    if (declaration.kind === 'class') {
        declaration.members.forEach((member) => checkMember(member, info, recorder));
    }
}

function checkMember(member: Member, info: UserClass, recorder: Recorder): void {
    if (member.kind === 'initializer') {
        if (member.static && info.outer) {
            recorder.error(member, 'Inner types are not allowed to have static blocks');
        }
        return;
    }
    checkAccess(member, recorder);
    const has = (word: Modifier): boolean => member.modifiers.includes(word);
    if (
        has('static') &&
        info.outer &&
        member.kind !== 'enum' &&
        member.kind !== 'interface' &&
        member.kind !== 'class'
    ) {
        recorder.error(member, `${kindName(member)} cannot be static in an inner type: ${member.name}`);
    }
    if (has('global') && info.visibility !== 'global' && member.kind !== 'class') {
        recorder.error(info.declaration, 'Global members require the class to be global: ' + info.name);
    }
    if (member.kind !== 'method') {
        return;
    }
    const isAbstract = has('abstract');
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
        recorder.error(member, `${opposite} is not allowed on static methods`);
    }
}

function checkAccess(declaration: Declaration, recorder: Recorder): void {
    const access = declaration.modifiers.filter((word) => ACCESS.includes(word));
    if (new Set(access).size > 1) {
        recorder.error(declaration, 'Declarations can only have one scope');
    }
    const repeated = declaration.modifiers.find((word, index) => declaration.modifiers.indexOf(word) !== index);
    if (repeated) {
        recorder.error(declaration, `Duplicate modifier: ${repeated}`);
    }
}

function kindName(member: Member): string {
    return member.kind === 'method' ? 'Method' : member.kind === 'constructor' ? 'Constructor' : 'Variable';
}
