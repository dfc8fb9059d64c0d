import { ApexMap } from './apexMap.ts';
import type { ApexValue } from '../value.ts';

/**
 * A map whose text keys have no case, as `Schema.getGlobalDescribe()` and `fields.getMap()` answer. The keys it shows are
 * in lower case.
 */
export class CaselessMap extends ApexMap {
    override get(key: ApexValue): ApexValue {
        return super.get(lower(key));
    }

    override has(key: ApexValue): boolean {
        return super.has(lower(key));
    }

    override put(key: ApexValue, value: ApexValue): ApexValue {
        return super.put(lower(key), value);
    }

    override remove(key: ApexValue): ApexValue {
        return super.remove(lower(key));
    }
}

function lower(key: ApexValue): ApexValue {
    return typeof key === 'string' ? key.toLowerCase() : key;
}
