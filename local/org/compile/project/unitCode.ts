import { nestedTooDeeply } from '../../syntax/rules/nestedTooDeeply.ts';
import type { AnonymousUnit, ClassUnit, TriggerUnit } from '../../syntax/ast/ast.ts';
import type { CheckedUnit, Problem } from '../../types/checked.ts';
import type { ClassInfo } from '../../types/world/model.ts';
import { Body } from '../statements/body.ts';
import { classCode } from '../classes/classCode.ts';
import { countedAlways } from '../classes/counted.ts';
import { classData } from '../classes/classData.ts';
import type { ClassData, CompiledUnit } from './compiledUnit.ts';
import { layOut, line } from '../layout/layOut.ts';
import { methodLines } from '../layout/methodLines.ts';
import { nonNullLocals } from '../expressions/nonNullLocals.ts';
import { block } from '../statements/statement.ts';
import { UnitContext, type UnitOptions } from './unitContext.ts';

/**
 * Compiles one checked unit; a unit with errors compiles to its problems alone. A mistake of the generator is a problem of
 * its unit, too, so that the others still run.
 */
export function compileUnit(checked: CheckedUnit, options: UnitOptions): CompiledUnit {
    try {
        return compiled(checked, options, []);
    } catch (error) {
        const deep = error instanceof RangeError;
        const message = deep ? nestedTooDeeply : `The local org cannot compile this: ${(error as Error).message}`;
        return compiled(checked, options, [{ file: checked.unit.file, ...checked.unit.at, message, kind: 'error' }]);
    }
}

function compiled(checked: CheckedUnit, options: UnitOptions, more: readonly Problem[]): CompiledUnit {
    const context = new UnitContext(checked, options);
    const problems = [...checked.problems, ...more];
    const failed = problems.some((problem) => problem.kind === 'error');
    const { unit } = checked;
    const code = failed ? null : unit.kind === 'classUnit' ? classScript(context, unit) : bodyScript(context, unit);
    const js = code === null ? null : layOut(script(context, code));
    return {
        kind: unit.kind === 'classUnit' ? 'class' : unit.kind === 'triggerUnit' ? 'trigger' : 'anonymous',
        name: unit.kind === 'classUnit' ? unit.type.name : unit.kind === 'triggerUnit' ? unit.name : 'anonymous',
        file: unit.file,
        apiVersion: options.apiVersion,
        js,
        classes: failed ? [] : declaredClasses(checked),
        trigger: unit.kind === 'triggerUnit' ? { object: unit.object, events: unit.events } : null,
        methodLines: methodLines(unit),
        executableLines: [...context.executableLines].sort((a, b) => a - b),
        uses: context.pool.referredClasses,
        problems
    };
}

/** Helpers that loops call are variables of the script, so that no property has to be looked up. */
const HELPERS = (
    'n,npe,toId,iToL,iToD,iToN,lToD,lToN,dToN,nToD,divide,remainder,divideLong,remainderLong,equalText,equalNumbers,' +
    'read,write,tick,depth,bounded,statics'
).split(',');

/**
 * The script around the code. Helpers and constants are parameters of a function that is called at once: unlike a `const`
 * outside, V8 need not test at every use whether a parameter is initialised.
 */
function script(context: UnitContext, code: string): string {
    const { pool, options, checked } = context;
    const { names, values } = pool.constants;
    const counters = options.coverage ? [['cv', `$.coverage(${JSON.stringify(scriptName(checked))})`]] : [];
    const parameters = ['classes', ...HELPERS, ...counters.map(([name]) => name), ...names];
    const given = ['{}', ...HELPERS.map((name) => `$.${name}`), ...counters.map(([, value]) => value), ...values];
    const link = `const link=()=>{${pool.linking()}};`;
    return `($)=>{'use strict';return((${parameters.join(',')})=>{${link}${code}})(${given.join(',')});}`;
}

/** The file name of the script, and the first part of its lines in stack traces. */
function scriptName(checked: Pick<CheckedUnit, 'unit'>): string {
    const { unit } = checked;
    return unit.kind === 'classUnit'
        ? `Class.${unit.type.name}`
        : unit.kind === 'triggerUnit'
          ? `Trigger.${unit.name}`
          : 'AnonymousBlock';
}

function classScript(context: UnitContext, unit: ClassUnit): string {
    const info = context.checked.class!;
    if (unit.type.kind !== 'class') {
        return 'return {link,define:null,run:null};';
    }
    return `return {link,run:null,define:(S)=>${line(unit.type.at.line)}${classCode(context, info, unit.type)}};`;
}

/**
 * A trigger or anonymous Apex: statements, and methods and classes declared among them. Those are members of a class
 * that nobody wrote, and the statements run on an instance of it.
 */
function bodyScript(context: UnitContext, unit: TriggerUnit | AnonymousUnit): string {
    const info = context.checked.class;
    const options = { class: info, static: info === null, returns: null };
    const body = new Body(context, { ...options, nonNull: nonNullLocals(context, options, unit.body) });
    const code = block(body, unit.body);
    const run = `{${body.prologue()}${countedAlways(code)}}`;
    if (info?.declaration?.kind !== 'class') {
        return `return {link,define:null,run()${run}};`;
    }
    const holder = context.pool.classVariable(info.name);
    const parts = [
        `define:(S)=>${line(unit.members[0]!.at.line)}${classCode(context, info, info.declaration)}`,
        `run:function begin(){(function()${run}).call(new ${holder}()["<fields>"]());}`
    ];
    const first = unit.body.statements[0]?.at.line ?? 0;
    return `return {link,${(first < unit.members[0]!.at.line ? parts.reverse() : parts).join(',')}};`;
}

function declaredClasses(checked: CheckedUnit): ClassData[] {
    const all: ClassData[] = [];
    const add = (info: ClassInfo): void => {
        if (info.declaration !== null) {
            all.push(classData(info, info.declaration));
            info.inner.forEach(add);
        }
    };
    if (checked.class !== null) {
        add(checked.class);
    }
    return all;
}
