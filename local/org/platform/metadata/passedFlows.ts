import { localName } from '../../schema/ownNames.ts';
import type { StartedFlow } from './flowFile.ts';

/**
 * Flows that records would have started. They do not run here, and records are saved all the same; which flows were
 * passed over is kept, since whatever comes out afterwards is not what an org would answer.
 */
export class PassedFlows {
    readonly #byObject = new Map<string, string[]>();
    #passed = new Set<string>();

    readonly #namespace: string | null;

    /** @param namespace of the package, which its flows leave out */
    constructor(flows: readonly StartedFlow[], namespace: string | null = null) {
        this.#namespace = namespace;
        for (const { object, label } of flows) {
            const key =
                object === undefined || object === null ? undefined : localName(object, namespace).toLowerCase();
            if (key !== undefined) this.#byObject.set(key, [...(this.#byObject.get(key) ?? []), label]);
        }
    }

    /** Records of this object are saved or deleted. */
    pass(object: string): void {
        if (this.#byObject.size === 0) return;
        this.#byObject
            .get(localName(object, this.#namespace).toLowerCase())
            ?.forEach((label) => this.#passed.add(label));
    }

    /** `the flow Name on Object`, of each flow since `restore`. */
    get labels(): readonly string[] {
        return [...this.#passed];
    }

    restore(labels: readonly string[]): void {
        this.#passed = new Set(labels);
    }
}
