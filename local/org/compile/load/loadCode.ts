import { Script as VmScript } from 'node:vm';
import { enumConstants } from '../../values/primitives/apexEnum.ts';
import { nameFramesBy } from '../../values/exceptions/apexFrames.ts';
import { classRegistry } from '../../values/objects/classMeta.ts';
import { construct } from '../../values/objects/construct.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { Problem } from '../../types/checked.ts';
import { resolveTypesBy } from '../../values/objects/runtimeType.ts';
import type { CompiledProject, CompiledUnit } from '../project/compiledUnit.ts';
import { coverageOf } from '../project/coverage.ts';
import type { DataPort } from './dataPort.ts';
import { ClassDefiner, type Script } from './defineClasses.ts';
import { annotated, auraMethods, restResources, testClasses } from '../classes/entryPoints.ts';
import { frameNames } from '../layout/frameNames.ts';
import { methodsOf } from './loadedMethod.ts';
import { loadedEvent, type LoadedCode, type LoadedTrigger } from './loadedCode.ts';
import { makeRuntime, type Runtime } from './runtime.ts';
import { registerLibraryTypes } from '../runtime/libraryTypes.ts';
import { Statics } from '../classes/statics.ts';

/** Loads compiled Apex into this thread. One project at a time: it replaces what was loaded before. */
export function loadCode(project: CompiledProject, data: DataPort): LoadedCode {
    const statics = new Statics();
    const runtime = makeRuntime(data, statics);
    const units = project.units.filter((unit) => unit.js !== null);
    registerLibraryTypes();
    classRegistry.clear();
    resolveTypesBy(generatedTypes(units, data));
    nameFramesBy(frameNames(units));
    units.forEach(makeEnums);
    const definer = new ClassDefiner(statics);
    const failures: Problem[] = [];
    const scripts = units.flatMap((unit) => {
        const script = scriptOf(unit, runtime, failures);
        if (script === null) {
            return [];
        }
        definer.add(unit, script);
        return [{ unit, script }];
    });
    const loaded = scripts.map(({ unit }) => unit);
    definer.defineAll();
    linkAll(scripts);
    const classes = [...classRegistry.all()];
    const triggers = triggersByObject(scripts, data);
    return {
        units: project.units,
        failures,
        classes,
        triggersFor: (objectName) => triggers.get(objectName.toLowerCase()) ?? [],
        findClass: (name) => classRegistry.find(name),
        newInstance,
        invokeStatic: (className, methodName, args) => required(className, methodName, args.length).invoke(args),
        method: findMethod,
        restResources: restResources(classes),
        testClasses: testClasses(classes),
        auraEnabled: auraMethods(classes),
        invocable: annotated(classes, 'invocablemethod'),
        runAnonymous: (unit) => runAnonymous(unit, runtime, statics, loaded),
        enterStatics: () => statics.enter(),
        coverage: () => coverageOf(loaded, runtime.counters),
        resetCoverage: () => runtime.counters.forEach((counts) => counts.fill(0))
    };
}

/** Scripts look their enum constants up when they are loaded. */
function makeEnums(unit: CompiledUnit): void {
    for (const one of unit.classes) {
        if (one.kind === 'enum') {
            enumConstants(one.name, one.constants);
        }
    }
}

function scriptFile(unit: CompiledUnit): string {
    return unit.kind === 'class'
        ? `Class.${unit.name}`
        : unit.kind === 'trigger'
          ? `Trigger.${unit.name}`
          : 'AnonymousBlock';
}

/** A script that cannot be loaded does not stop the others; whoever uses its classes is refused. */
function scriptOf(unit: CompiledUnit, runtime: Runtime, failures: Problem[]): Script | null {
    try {
        return runScript(unit, runtime);
    } catch (error) {
        if (!(error instanceof Refused || error instanceof RangeError)) {
            throw error;
        }
        // code that was generated is well-formed, but it may be nested beyond JavaScript's stack
        const message = error instanceof Refused ? error.message : 'code that is nested as deeply as here';
        failures.push({ file: unit.file, line: 1, column: 1, message, kind: 'refusal' });
        return null;
    }
}

function runScript(unit: CompiledUnit, runtime: Runtime): Script {
    const script = new VmScript(unit.js!, { filename: scriptFile(unit) });
    return (script.runInThisContext() as (runtime: Runtime) => Script)(runtime);
}

/** Classes of units with errors are missing: code that would need one refuses when it is reached. */
function linkAll(scripts: readonly { script: Script }[]): void {
    for (const { script } of scripts) {
        script.link();
    }
}

/** A class that is called like an object takes nothing from it: `Type.forName('Account')` is the object. */
function generatedTypes(units: readonly CompiledUnit[], data: DataPort) {
    const types = new Map(
        units
            .filter((unit) => unit.kind === 'class' && !data.hasObject(unit.name))
            .flatMap((unit) =>
                unit.classes.map((one) => [one.name.toLowerCase(), { name: one.name, kind: one.kind }] as const)
            )
    );
    return (lower: string) => types.get(lower);
}

function triggersByObject(
    scripts: readonly { unit: CompiledUnit; script: Script }[],
    data: DataPort
): Map<string, LoadedTrigger[]> {
    const byObject = new Map<string, LoadedTrigger[]>();
    for (const { unit, script } of scripts) {
        if (unit.trigger !== null) {
            const object = data.objectName(unit.trigger.object).toLowerCase();
            byObject.set(object, [
                ...(byObject.get(object) ?? []),
                {
                    name: unit.name,
                    object: unit.trigger.object,
                    events: unit.trigger.events.map(loadedEvent),
                    apiVersion: unit.apiVersion,
                    run: () => script.run!()
                }
            ]);
        }
    }
    byObject.forEach((triggers) => triggers.sort((a, b) => (a.name < b.name ? -1 : 1)));
    return byObject;
}

function newInstance(className: string): object {
    const generated = classRegistry.find(className);
    const made = generated === undefined ? undefined : construct(generated);
    if (made === undefined) {
        throw new Refused(`new ${className}()`);
    }
    return made;
}

function findMethod(className: string, methodName: string, arity?: number) {
    const generated = classRegistry.find(className);
    return generated === undefined
        ? undefined
        : methodsOf(generated).find(
              (method) =>
                  method.name.toLowerCase() === methodName.toLowerCase() &&
                  (arity === undefined || method.parameters.length === arity)
          );
}

function required(className: string, methodName: string, arity: number) {
    const found = findMethod(className, methodName, arity);
    if (found === undefined) {
        throw new Error(`There is no static method ${className}.${methodName} with ${arity} parameters`);
    }
    return found;
}

function runAnonymous(unit: CompiledUnit, runtime: Runtime, statics: Statics, loaded: readonly CompiledUnit[]): void {
    makeEnums(unit);
    const script = runScript(unit, runtime);
    nameFramesBy(frameNames([...loaded, unit]));
    const definer = new ClassDefiner(statics);
    definer.add(unit, script);
    definer.defineAll();
    script.link();
    script.run!();
}
