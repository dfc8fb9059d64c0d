import type { FilterPath, LookupFilter } from '../../schema/lookupFilter.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import { answers } from './property.ts';

/** What describes tell of the filter of a lookup (Apex Reference Guide, "FilteredLookupInfo Class"). */
export class FilteredLookupInfo {
    readonly filter: LookupFilter;

    constructor(filter: LookupFilter) {
        this.filter = filter;
    }
}

platformClass('Schema.FilteredLookupInfo', FilteredLookupInfo);

export const filteredLookupInfoClass = defineClass({
    name: 'Schema.FilteredLookupInfo',
    kind: 'class',
    ...answers([
        [
            'List<String>',
            'getControllingFields',
            (self: FilteredLookupInfo) => new ApexList(typeNamed('List<String>'), controllingFields(self.filter))
        ],
        ['Boolean', 'isDependent', (self: FilteredLookupInfo) => controllingFields(self.filter).length > 0],
        ['Boolean', 'isOptionalFilter', (self: FilteredLookupInfo) => self.filter.optional]
    ])
});

/** The fields of the choosing record that the filter asks for, each once. */
function controllingFields({ items }: LookupFilter): string[] {
    const paths = items.flatMap(({ field, value }) => [field, value]);
    const source = (path: FilterPath | string | null): path is FilterPath =>
        path !== null && typeof path !== 'string' && path.from === '$Source';
    return [...new Set(paths.filter(source).map((path) => path.names.join('.')))];
}
