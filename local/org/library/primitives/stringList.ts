import { ApexList } from '../../values/collections/apexList.ts';
import { listOf, typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';

const LIST_OF_STRINGS = listOf(typeNamed('String'));

/** A `List<String>` of these texts. */
export function stringList(texts: readonly string[]): ApexList {
    return new ApexList(LIST_OF_STRINGS, [...texts]);
}

/** A `List<Integer>`, `List<Object>` … of these values. */
export function apexListOf(element: string, items: readonly ApexValue[]): ApexList {
    return new ApexList(listOf(typeNamed(element)), [...items]);
}
