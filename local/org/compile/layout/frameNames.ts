import type { CompiledUnit, MethodLines } from '../project/compiledUnit.ts';

/** Says which method a line of a script belongs to: the innermost one, which is the last that begins before it. */
export function frameNames(units: readonly CompiledUnit[]): (file: string, line: number) => string {
    const lines = new Map<string, readonly MethodLines[]>();
    for (const unit of units) {
        const prefix = unit.kind === 'class' ? 'Class.' : unit.kind === 'trigger' ? 'Trigger.' : '';
        lines.set(unit.kind === 'anonymous' ? 'AnonymousBlock' : prefix + unit.name, unit.methodLines);
    }
    return (file, line) => {
        let found = '';
        for (const [from, to, name] of lines.get(file) ?? []) {
            if (from <= line && line <= to) {
                found = name;
            }
        }
        return found;
    };
}
