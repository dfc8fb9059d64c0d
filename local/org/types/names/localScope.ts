import type { Node } from '../../syntax/ast/ast.ts';
import type { ApexType } from '../world/model.ts';

export interface LocalVariableInfo {
    readonly name: string;
    readonly type: ApexType;
    /** Where a statement declares it; parameters and variables of loops and clauses have none. */
    readonly declaration?: Node;
}

/** The variables of a block, and through its parent those of the blocks around it. */
export class LocalScope {
    readonly #parent: LocalScope | null;
    readonly #variables = new Map<string, LocalVariableInfo>();
    /** All of the method so far, shared by its scopes. */
    readonly #declared: LocalVariableInfo[];

    constructor(parent: LocalScope | null) {
        this.#parent = parent;
        this.#declared = parent === null ? [] : parent.#declared;
    }

    find(name: string): LocalVariableInfo | null {
        return this.#variables.get(name.toLowerCase()) ?? this.#parent?.find(name) ?? null;
    }

    /** All that can be named here; nothing hides anything. */
    all(): LocalVariableInfo[] {
        return [...(this.#parent?.all() ?? []), ...this.#variables.values()];
    }

    /** Variables of blocks that have ended; several may have one name. */
    left(): LocalVariableInfo[] {
        return this.#declared.filter((variable) => this.find(variable.name) === null);
    }

    /** False when the name is taken in this block or in one around it. */
    declare(variable: LocalVariableInfo): boolean {
        if (this.find(variable.name)) {
            return false;
        }
        this.#variables.set(variable.name.toLowerCase(), variable);
        this.#declared.push(variable);
        return true;
    }
}
