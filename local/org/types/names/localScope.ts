import type { ApexType } from '../world/model.ts';

export interface LocalVariableInfo {
    readonly name: string;
    readonly type: ApexType;
}

/** The variables of a block, and through its parent those of the blocks around it. */
export class LocalScope {
    readonly #parent: LocalScope | null;
    readonly #variables = new Map<string, LocalVariableInfo>();

    constructor(parent: LocalScope | null) {
        this.#parent = parent;
    }

    find(name: string): LocalVariableInfo | null {
        return this.#variables.get(name.toLowerCase()) ?? this.#parent?.find(name) ?? null;
    }

    /** All that can be named here; nothing hides anything. */
    all(): LocalVariableInfo[] {
        return [...(this.#parent?.all() ?? []), ...this.#variables.values()];
    }

    /** False when the name is taken in this block or in one around it. */
    declare(variable: LocalVariableInfo): boolean {
        if (this.find(variable.name)) {
            return false;
        }
        this.#variables.set(variable.name.toLowerCase(), variable);
        return true;
    }
}
