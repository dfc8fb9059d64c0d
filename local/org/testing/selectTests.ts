import type { TestClass } from '../compile/load/loadedCode.ts';
import { seededRandom, shuffled } from './seededRandom.ts';

/** Which tests to run. Names in any case; empty lists mean all. */
export interface Selection {
    readonly classes: readonly string[];
    /** `method` or `Class.method`. */
    readonly methods: readonly string[];
    /** Runs classes and methods in an order of its own; null keeps the order of the sources. */
    readonly seed: number | null;
}

/** Plain data, so that it can be handed to another thread. */
export interface SelectedClass {
    readonly name: string;
    readonly methods: readonly string[];
}

export function selectTests(all: readonly TestClass[], selection: Selection): SelectedClass[] {
    const random = selection.seed === null ? null : seededRandom(selection.seed);
    const order = <T>(items: readonly T[]) => (random ? shuffled(items, random) : [...items]);
    const classes = selection.classes.map((name) => name.toLowerCase());
    const chosen = all
        .filter((one) => !classes.length || classes.includes(one.name.toLowerCase()))
        .map((one) => ({ name: one.name, methods: order(chosenMethods(one, selection.methods)) }))
        .filter((one) => one.methods.length > 0);
    return order(chosen.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)));
}

function chosenMethods(of: TestClass, wanted: readonly string[]): string[] {
    const names = wanted.map((name) => name.toLowerCase());
    return of.methods
        .map((method) => method.name)
        .filter((name) => {
            const lower = name.toLowerCase();
            return !names.length || names.includes(lower) || names.includes(`${of.name.toLowerCase()}.${lower}`);
        });
}
