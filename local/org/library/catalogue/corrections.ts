import type { CatalogueEntry } from './entry.ts';

type Correction = Partial<Pick<CatalogueEntry, 'superclass' | 'fields' | 'abstract'>>;

/** What the source leaves out or cannot say, by class. Source of each: the class's page in the Apex Reference Guide. */
const CORRECTIONS: Readonly<Record<string, Correction>> = {
    'Schema.DescribeSObjectResult': {
        fields: ['Schema.SObjectTypeFields fields', 'Schema.SObjectTypeFieldSets fieldSets']
    },
    'Cache.OrgPartition': { superclass: 'Cache.Partition' },
    'Cache.SessionPartition': { superclass: 'Cache.Partition' },
    'VisualEditor.DynamicPickList': { abstract: true }
};

const exception: CatalogueEntry = { kind: 'class', superclass: 'Exception' };

/** Classes that the source does not have. */
export const ADDITIONS: Readonly<Record<string, Readonly<Record<string, CatalogueEntry>>>> = {
    System: { DataWeaveScriptException: exception, FormulaValidationException: exception },
    Cache: { 'Session.SessionCacheException': exception }
};

/** An entry with what its source leaves out. */
export function corrected(name: string, entry: CatalogueEntry): CatalogueEntry {
    const correction = CORRECTIONS[name];
    return correction
        ? { ...entry, ...correction, fields: [...(entry.fields ?? []), ...(correction.fields ?? [])] }
        : entry;
}
