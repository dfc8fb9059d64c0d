import { compileProject } from '../compile/project/compileProject.ts';
import type { CompiledUnit } from '../compile/project/compiledUnit.ts';
import { connectData } from '../compile/load/connectData.ts';
import { loadCode } from '../compile/load/loadCode.ts';
import { libraryClasses } from '../library/index.ts';
import type { Org } from '../platform/org.ts';
import type { ApexSource } from '../project/apexSource.ts';
import type { Unit } from '../syntax/ast/ast.ts';
import { parseClass } from '../syntax/parseClass.ts';
import { parseTrigger } from '../syntax/parseTrigger.ts';
import { runTestClass } from '../testing/runTestClass.ts';
import type { TestOutcome } from '../testing/testOutcome.ts';
import { checkProject } from '../types/checkProject.ts';
import type { CheckedUnit } from '../types/checked.ts';
import type { TestName } from './coveringTests.ts';
import { mutated, type Mutant } from './mutant.ts';

/** What became of a mutant: a test failed, none did, or it is no program at all. */
export type Verdict =
    | { readonly kind: 'noticed'; readonly by: TestName }
    | { readonly kind: 'survived' }
    | { readonly kind: 'does not compile' };

/** An org in which one class after the other is broken and mended again. */
export class MutationBench {
    readonly #org: Org;
    readonly #sources: ReadonlyMap<string, ApexSource>;
    readonly #units: ReadonlyMap<string, Unit>;

    constructor(org: Org) {
        this.#org = org;
        this.#sources = new Map(org.project.sources.map((source) => [source.file, source]));
        this.#units = new Map(
            org.project.sources.flatMap((source) => {
                const unit = unitOf(source);
                return unit ? [[source.file, unit] as const] : [];
            })
        );
    }

    /** Runs the tests, in order, until one notices. */
    try(mutant: Mutant, tests: readonly TestName[]): Verdict {
        const code = this.#org.code;
        const broken = this.#compile(mutant);
        if (!broken) return { kind: 'does not compile' };
        const units = code.units.map((unit) => (unit.file === mutant.file ? broken : unit));
        try {
            this.#org.code = loadCode({ units }, connectData(this.#org));
            const by = tests.find((test) => this.#fails(test));
            return by ? { kind: 'noticed', by } : { kind: 'survived' };
        } finally {
            this.#org.code = code;
        }
    }

    /** The one unit that changed; null when it, or one that uses it, has an error now. */
    #compile(mutant: Mutant): CompiledUnit | null {
        const source = this.#sources.get(mutant.file)!;
        const unit = unitOf({ ...source, text: mutated(source.text, mutant) });
        if (!unit) return null;
        const checked = this.#check([...new Map([...this.#units, [mutant.file, unit]]).values()]);
        if ([...checked.values()].some((one) => hasErrors(one) && !this.#wasBroken(one.unit.file))) return null;
        const { units } = compileProject([checked.get(mutant.file)!], { apiVersion: () => source.apiVersion });
        return units[0]?.js ? units[0] : null;
    }

    #check(units: readonly Unit[]): Map<string, CheckedUnit> {
        const { schema } = this.#org;
        return checkProject(units, {
            schema,
            library: libraryClasses,
            labels: schema.labels(),
            apiVersionOf: (file) => this.#sources.get(file)!.apiVersion
        });
    }

    #wasBroken(file: string): boolean {
        return this.#org.code.units.some((unit) => unit.file === file && unit.js === null);
    }

    #fails(test: TestName): boolean {
        const testClass = this.#org.code.testClasses.find((one) => one.name === test.class);
        if (!testClass) return true;
        let failed = false;
        runTestClass(this.#org, testClass, [test.method], (outcome: TestOutcome) => {
            failed ||= outcome.outcome !== 'passed';
        });
        return failed;
    }
}

/** null for a text that is no Apex. */
function unitOf(source: ApexSource): Unit | null {
    return (source.kind === 'class' ? parseClass(source) : parseTrigger(source)).unit;
}

function hasErrors(unit: CheckedUnit): boolean {
    return unit.problems.some((problem) => problem.kind === 'error');
}
