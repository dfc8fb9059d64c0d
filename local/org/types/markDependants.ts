import { unitName } from './world/declareTypes.ts';
import type { Recorder } from './recorder.ts';

/** Reports in every unit that uses a broken class, directly or through others, that it cannot be compiled. */
export function markDependants(recorders: readonly Recorder[]): void {
    const broken = new Map<string, string>();
    recorders.filter((recorder) => recorder.hasErrors).forEach((recorder) => note(recorder, broken));
    for (let again = true; again; ) {
        again = false;
        for (const recorder of recorders) {
            const cause = recorder.hasErrors ? undefined : [...recorder.dependencies].find((name) => broken.has(name));
            if (cause !== undefined) {
                const name = broken.get(cause)!;
                recorder.error(recorder.unit, `Dependent class is invalid and needs recompilation: Class ${name}`);
                note(recorder, broken);
                again = true;
            }
        }
    }
}

function note(recorder: Recorder, broken: Map<string, string>): void {
    if (recorder.unit.kind === 'classUnit') {
        const name = unitName(recorder.unit);
        broken.set(`class ${name.toLowerCase()}`, name);
    }
}
