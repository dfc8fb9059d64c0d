import type { StartedFlow } from './flowFile.ts';

/**
 * Flows that records would have started. They do not run here, and records are saved all the same; which flows were
 * passed over is kept, since whatever comes out afterwards is not what an org would answer.
 */
export class PassedFlows {
    readonly #byObject = new Map<string, string[]>();
    #passed = new Set<string>();

    constructor(flows: readonly StartedFlow[]) {
        for (const { object, label } of flows) {
            const key = object?.toLowerCase();
            if (key !== undefined) this.#byObject.set(key, [...(this.#byObject.get(key) ?? []), label]);
        }
    }

    /** Records of this object are saved or deleted. */
    pass(object: string): void {
        if (this.#byObject.size === 0) return;
        this.#byObject.get(object.toLowerCase())?.forEach((label) => this.#passed.add(label));
    }

    /** `the flow Name on Object`, of each flow since `restore`. */
    get labels(): readonly string[] {
        return [...this.#passed];
    }

    restore(labels: readonly string[]): void {
        this.#passed = new Set(labels);
    }
}
