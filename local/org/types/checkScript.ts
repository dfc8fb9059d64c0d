import type { AnonymousUnit, TriggerUnit } from '../syntax/ast/ast.ts';
import type { Body } from './statements/body.ts';
import { LocalScope } from './names/localScope.ts';
import type { Recorder } from './recorder.ts';
import { checkStatements } from './statements/statements.ts';
import type { World } from './world/world.ts';
import { declareScriptClass } from './world/scriptClass.ts';
import { checkMemberBody } from './classes/checkClass.ts';

/** Checks a trigger or anonymous Apex: statements, and the members declared among them. */
export function checkScript(unit: TriggerUnit | AnonymousUnit, world: World, recorder: Recorder): void {
    if (unit.kind === 'triggerUnit') {
        checkTriggerObject(unit, world, recorder);
    }
    const owner = declareScriptClass(unit, world, recorder);
    recorder.class = owner;
    const body: Body = {
        world,
        recorder,
        owner,
        isStatic: false,
        kind: unit.kind === 'triggerUnit' ? 'trigger' : 'anonymous',
        returns: null,
        trigger: unit.kind === 'triggerUnit' ? unit : null,
        scope: new LocalScope(null),
        inLoop: false
    };
    if (owner) {
        unit.members.forEach((member) => checkMemberBody(member, owner, world, recorder));
    }
    checkStatements(unit.body.statements, body);
}

function checkTriggerObject(unit: TriggerUnit, world: World, recorder: Recorder): void {
    const object = world.schema.object(unit.object);
    if (!object) {
        recorder.error(unit, `Invalid type: ${unit.object}`);
        return;
    }
    if (/__e$/i.test(object.name) && unit.events.some((event) => event !== 'after insert')) {
        recorder.error(unit, `Platform Event SObjects only supports after insert: ${object.name}`);
    }
    if (new Set(unit.events).size < unit.events.length) {
        recorder.error(
            unit,
            `Duplicate Trigger Usage: ${unit.events.find((event, index) => unit.events.indexOf(event) < index)}`
        );
    }
    recorder.dependencies.add(`object ${object.name.toLowerCase()}`);
    if (world.schema.isUnmodelled(object.name)) {
        recorder.refuseAt(unit, `standard object ${object.name}`);
    }
}
