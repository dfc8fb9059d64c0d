import type { Found } from '../../soql/search/runSosl.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';

/** What a search answers in Apex: a list for each object. */
export function foundLists(found: readonly Found[]): ApexList {
    const lists = found.map(({ object, records }) => new ApexList(typeNamed(`List<${object}>`), [...records]));
    return new ApexList(typeNamed('List<List<SObject>>'), lists);
}
