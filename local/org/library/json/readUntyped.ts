import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { listOf, typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { jsonError } from './jsonError.ts';
import type { JsonTokens } from './jsonTokens.ts';

/**
 * The value at the current token as Map<String,Object>, List<Object>, String, Boolean, null, or the smallest of Integer,
 * Long and Decimal that holds the number (platform notes, semantics 50). Ends at the value's last token.
 */
export function readUntyped(tokens: JsonTokens): ApexValue {
    switch (tokens.current) {
        case 'START_OBJECT':
            return readMap(tokens);
        case 'START_ARRAY':
            return readList(tokens);
        case 'VALUE_STRING':
            return tokens.text;
        case 'VALUE_TRUE':
            return true;
        case 'VALUE_FALSE':
            return false;
        case 'VALUE_NULL':
            return null;
        case 'VALUE_NUMBER_INT':
            return wholeNumber(tokens.text);
        case 'VALUE_NUMBER_FLOAT':
            return ApexDecimal.of(tokens.text);
        default:
            return jsonError('No content to map to Object due to end of input');
    }
}

/** The first value of the text. */
export function startOf(tokens: JsonTokens): JsonTokens {
    if (tokens.next() === null) {
        jsonError('No content to map to Object due to end of input');
    }
    return tokens;
}

function readMap(tokens: JsonTokens): ApexMap {
    const map = new ApexMap(typeNamed('Map<String,Object>'));
    while (tokens.next() === 'FIELD_NAME') {
        const name = tokens.text;
        tokens.next();
        map.put(name, readUntyped(tokens));
    }
    return map;
}

function readList(tokens: JsonTokens): ApexList {
    const items: ApexValue[] = [];
    while (tokens.next() !== 'END_ARRAY') {
        items.push(readUntyped(tokens));
    }
    return new ApexList(listOf(typeNamed('Object')), items);
}

/** Integer, else Long, else Decimal. */
export function wholeNumber(digits: string): ApexValue {
    const value = Number(digits);
    if (value === (value | 0)) {
        return value | 0;
    }
    const long = BigInt(digits);
    return long === BigInt.asIntN(64, long) ? long : ApexDecimal.of(digits);
}
