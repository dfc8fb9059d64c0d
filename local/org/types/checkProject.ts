import type { LibraryClass } from '../library/rows/definition.ts';
import type { Unit } from '../syntax/ast/ast.ts';
import { nestedTooDeeply } from '../syntax/rules/nestedTooDeeply.ts';
import type { CheckedUnit } from './checked.ts';
import { checkClass } from './classes/checkClass.ts';
import { checkScript } from './checkScript.ts';
import { declareMembers } from './world/declareMembers.ts';
import { allTypes, declareType, unitName } from './world/declareTypes.ts';
import { markDependants } from './markDependants.ts';
import { Recorder } from './recorder.ts';
import { breakCycles, resolveHeader } from './names/resolveHeaders.ts';
import type { SchemaReader } from './world/schemaReader.ts';
import type { UserClass } from './world/userClass.ts';
import { createWorld, type World } from './world/world.ts';

export interface CheckEnvironment {
    readonly schema: SchemaReader;
    /** The platform classes that the local org implements (`library/index.ts`). */
    readonly library: readonly LibraryClass[];
    /** The API version of a file's metadata, the newest without it. */
    readonly apiVersionOf?: (file: string) => number;
    /** Names of the project's custom labels; without them every label is taken as known. */
    readonly labels?: readonly string[];
    /** Units that were checked before and that the new ones may use (classes around anonymous Apex). */
    readonly known?: ReadonlyMap<string, CheckedUnit>;
}

/**
 * Checks all units of a project together and answers for each by its file. Errors stay with their class: the others are
 * checked and usable, except those that depend on a broken one.
 */
export function checkProject(units: readonly Unit[], environment: CheckEnvironment): Map<string, CheckedUnit> {
    const world = createWorld(environment.schema, environment.library, environment.labels ?? null);
    environment.known?.forEach((checked) => addKnown(checked, world));
    const versionOf = environment.apiVersionOf ?? (() => Infinity);
    const recorders = new Map(units.map((unit) => [unit.file, new Recorder(unit, versionOf(unit.file))]));
    const classes = declareAll(units, recorders, world);
    const each = (work: (info: UserClass, recorder: Recorder) => void): void => {
        classes.forEach((top, recorder) => allTypes(top).forEach((info) => work(info, recorder)));
    };
    each((info, recorder) => resolveHeader(info, world, recorder));
    each((info, recorder) => breakCycles(info, recorder));
    each((info, recorder) => declareMembers(info, world, recorder));
    for (const unit of units) {
        const recorder = recorders.get(unit.file)!;
        checkUnit(unit, classes.get(recorder), world, recorder);
    }
    markDependants([...recorders.values()]);
    return recorders;
}

function checkUnit(unit: Unit, top: UserClass | undefined, world: World, recorder: Recorder): void {
    try {
        if (top) {
            checkClass(top, world, recorder);
        } else if (unit.kind !== 'classUnit') {
            checkScript(unit, world, recorder);
        }
    } catch (error) {
        if (!(error instanceof RangeError)) {
            throw error;
        }
        recorder.error(unit, nestedTooDeeply);
    }
}

function declareAll(
    units: readonly Unit[],
    recorders: ReadonlyMap<string, Recorder>,
    world: World
): Map<Recorder, UserClass> {
    const classes = new Map<Recorder, UserClass>();
    const triggers = new Set<string>();
    for (const unit of units) {
        const recorder = recorders.get(unit.file)!;
        const lower = unitName(unit).toLowerCase();
        if (unit.kind === 'triggerUnit') {
            if (triggers.has(lower)) {
                recorder.error(unit, `Trigger name already in use: ${unit.name}`);
            }
            triggers.add(lower);
        } else if (unit.kind === 'classUnit') {
            const info = declareType(unit.type, null, recorder);
            recorder.class = info;
            if (world.userTypes.has(lower)) {
                recorder.error(unit.type, `Duplicate class: ${unit.type.name}`);
            } else {
                world.userTypes.set(lower, info);
            }
            classes.set(recorder, info);
        }
    }
    return classes;
}

function addKnown(checked: CheckedUnit, world: World): void {
    if (checked.class) {
        world.userTypes.set(checked.class.name.toLowerCase(), checked.class);
    }
}
