import { checkTypeIdentifier } from './reservedNames.ts';
import type { TypeDeclaration, Unit } from '../../syntax/ast/ast.ts';
import type { Recorder } from '../recorder.ts';
import { UserClass } from './userClass.ts';

/** Makes the symbol of a declaration and of the types inside it; their headers and members come later. */
export function declareType(declaration: TypeDeclaration, outer: UserClass | null, recorder: Recorder): UserClass {
    const info = new UserClass(declaration, outer, recorder.unit.file, recorder.apiVersion);
    recorder.setClass(declaration, info);
    checkTypeIdentifier(declaration.name, declaration, outer !== null, recorder);
    if (declaration.kind === 'class') {
        for (const member of declaration.members) {
            if (member.kind === 'class' || member.kind === 'interface' || member.kind === 'enum') {
                declareInner(member, info, recorder);
            }
        }
    }
    return info;
}

function declareInner(declaration: TypeDeclaration, outer: UserClass, recorder: Recorder): void {
    const lower = declaration.name.toLowerCase();
    if (outer.outer) {
        recorder.error({ at: declaration.keyword }, 'Inner types are not allowed to have inner types');
    }
    if (outer.inner.has(lower) || lower === outer.simpleName.toLowerCase()) {
        const taken = outer.inner.has(lower) ? `${outer.name}.${declaration.name}` : outer.name;
        recorder.error(declaration, `Type name already in use: ${taken}`);
        return;
    }
    outer.inner.set(lower, declareType(declaration, outer, recorder));
}

/** The top-level name of a unit: of its class, or of its trigger. */
export function unitName(unit: Unit): string {
    switch (unit.kind) {
        case 'classUnit':
            return unit.type.name;
        case 'triggerUnit':
            return unit.name;
        case 'anonymousUnit':
            return 'anonymous';
    }
}

/** A class and its inner types. */
export function allTypes(info: UserClass): UserClass[] {
    return [info, ...[...info.inner.values()].flatMap(allTypes)];
}
