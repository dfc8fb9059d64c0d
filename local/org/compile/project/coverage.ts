import type { CompiledUnit } from './compiledUnit.ts';
import type { LineCoverage } from '../load/loadedCode.ts';

/** Which lines ran, of every unit that is no test. */
export function coverageOf(units: readonly CompiledUnit[], counters: ReadonlyMap<string, Uint32Array>): LineCoverage[] {
    return units
        .filter((unit) => !unit.classes.some((one) => one.isTest) && unit.executableLines.length > 0)
        .map((unit) => {
            const script = `${unit.kind === 'trigger' ? 'Trigger' : 'Class'}.${unit.name}`;
            const counts = counters.get(script);
            const ran = (line: number): boolean => (counts?.[line] ?? 0) > 0;
            return {
                name: unit.name,
                file: unit.file,
                covered: unit.executableLines.filter(ran),
                uncovered: unit.executableLines.filter((line) => !ran(line))
            };
        });
}
