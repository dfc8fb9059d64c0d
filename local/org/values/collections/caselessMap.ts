import { localName } from '../../schema/ownNames.ts';
import { ApexMap } from './apexMap.ts';
import type { RuntimeType } from '../objects/runtimeType.ts';
import type { ApexValue } from '../value.ts';

/**
 * A map whose text keys have no case, as `Schema.getGlobalDescribe()` and `fields.getMap()` answer. The keys it shows are
 * in lower case; those of the org's own namespace are found without its prefix, too.
 */
export class CaselessMap extends ApexMap {
    /** Whose keys are also found without their prefix; null for none. */
    readonly namespace: string | null;
    readonly #full = new Map<string, string>();

    constructor(
        type: RuntimeType,
        entries: Iterable<readonly [ApexValue, ApexValue]> = [],
        namespace: string | null = null
    ) {
        super(type);
        this.namespace = namespace;
        for (const [key, value] of entries) {
            this.put(key, value);
        }
    }

    override get(key: ApexValue): ApexValue {
        return super.get(this.#keyOf(key));
    }

    override has(key: ApexValue): boolean {
        return super.has(this.#keyOf(key));
    }

    override put(key: ApexValue, value: ApexValue): ApexValue {
        const own = this.#keyOf(key);
        if (this.namespace !== null && typeof own === 'string') {
            this.#full.set(localName(own, this.namespace), own);
        }
        return super.put(own, value);
    }

    override remove(key: ApexValue): ApexValue {
        return super.remove(this.#keyOf(key));
    }

    #keyOf(key: ApexValue): ApexValue {
        const small = lower(key);
        return typeof small === 'string' && !super.has(small) ? (this.#full.get(small) ?? small) : small;
    }
}

function lower(key: ApexValue): ApexValue {
    return typeof key === 'string' ? key.toLowerCase() : key;
}
