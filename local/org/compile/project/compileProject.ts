import type { CheckedUnit } from '../../types/checked.ts';
import type { CompiledProject } from './compiledUnit.ts';
import { compileUnit } from './unitCode.ts';

export interface CompileOptions {
    /** Counters on every line that can run. */
    readonly coverage?: boolean;
    /** The API version of a unit, from its `-meta.xml`. */
    readonly apiVersion: (file: string) => number;
}

/** Compiles checked units. Units with errors are part of the result with their problems and without code. */
export function compileProject(units: readonly CheckedUnit[], options: CompileOptions): CompiledProject {
    return {
        units: units.map((checked) =>
            compileUnit(checked, {
                coverage: options.coverage ?? false,
                apiVersion: options.apiVersion(checked.unit.file)
            })
        )
    };
}
