import type { AnonymousUnit, ClassDeclaration, TriggerUnit } from '../../syntax/ast/ast.ts';
import { declareMembers } from './declareMembers.ts';
import { allTypes, declareType, unitName } from './declareTypes.ts';
import type { Recorder } from '../recorder.ts';
import { breakCycles, resolveHeader } from '../names/resolveHeaders.ts';
import type { UserClass } from './userClass.ts';
import type { World } from './world.ts';
import { checkClass } from '../classes/checkClass.ts';

/** Methods, fields and classes at the top of a trigger or of anonymous Apex, as members of a class; null without any. */
export function declareScriptClass(
    unit: TriggerUnit | AnonymousUnit,
    world: World,
    recorder: Recorder
): UserClass | null {
    if (unit.members.length === 0) {
        return null;
    }
    const declaration: ClassDeclaration = {
        kind: 'class',
        at: unit.at,
        keyword: unit.at,
        end: unit.at,
        name: unitName(unit),
        modifiers: ['public'],
        annotations: [],
        superclass: null,
        interfaces: [],
        members: unit.members
    };
    const info = declareType(declaration, null, recorder);
    allTypes(info).forEach((one) => resolveHeader(one, world, recorder));
    allTypes(info).forEach((one) => breakCycles(one, recorder));
    allTypes(info).forEach((one) => declareMembers(one, world, recorder));
    info.inner.forEach((inner) => checkClass(inner, world, recorder));
    return info;
}
