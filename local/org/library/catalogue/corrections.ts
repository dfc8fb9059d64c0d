import type { CatalogueEntry } from './entry.ts';

type Correction = Partial<
    Pick<
        CatalogueEntry,
        'kind' | 'superclass' | 'interfaces' | 'fields' | 'abstract' | 'virtual' | 'methods' | 'constructors'
    >
>;

/** What the source leaves out or cannot say, by class. Source of each: the class's page in the Apex Reference Guide. */
const CORRECTIONS: Readonly<Record<string, Correction>> = {
    'Schema.DescribeSObjectResult': {
        fields: ['Schema.SObjectTypeFields fields', 'Schema.SObjectTypeFieldSets fieldSets']
    },
    'Cache.OrgPartition': { superclass: 'Cache.Partition', methods: [], constructors: [] },
    'Cache.SessionPartition': { superclass: 'Cache.Partition', methods: [], constructors: [] },
    'Database.DuplicateError': { superclass: 'Database.Error' },
    'Metadata.DeployCallbackContext': { virtual: true },
    'Auth.RegistrationHandler': { kind: 'interface', constructors: [] },
    // it leaves the methods of its interface to its subclasses
    'Auth.AuthProviderPluginClass': {
        abstract: true,
        interfaces: ['Auth.AuthProviderPlugin'],
        methods: ['Auth.OAuthRefreshResult refresh(Map<String,String>,String)']
    },
    'Auth.UserData': { fields: ['Map<String,String> attributeMap'] },
    'Auth.AuthProviderCallbackState': {
        fields: ['Map<String,String> headers', 'Map<String,String> queryParameters']
    },
    'Reports.ReportFactWithDetails': { superclass: 'Reports.ReportFact' },
    'Reports.ReportFactWithSummaries': { superclass: 'Reports.ReportFact' },
    'Process.PluginRequest': { fields: ['Map<String,Object> inputParameters'] },
    'Process.PluginResult': { fields: ['Map<String,Object> outputParameters'] },
    'VisualEditor.DynamicPickList': { abstract: true },
    'ConnectApi.UserSettings': { fields: ['ConnectApi.TimeZone timeZone'] },
    'ConnectApi.EinsteinPromptTemplateGenerationsInput': {
        fields: ['Map<String,ConnectApi.WrappedValue> inputParams']
    }
};

const exception: CatalogueEntry = { kind: 'class', superclass: 'Exception' };

/** Classes that the source does not have. */
export const ADDITIONS: Readonly<Record<string, Readonly<Record<string, CatalogueEntry>>>> = {
    System: { DataWeaveScriptException: exception, FormulaValidationException: exception },
    ConnectApi: {
        TimeZone: { kind: 'class', constructors: ['TimeZone()'], fields: ['Double gmtOffset', 'String name'] }
    },
    Site: { ExternalUserCreateException: { ...exception, methods: ['List<String> getDisplayMessages()'] } },
    Cache: {
        BulkApiKeysLimitExceededException: exception,
        CacheBuilderExecutionException: exception,
        'Session.SessionCacheException': exception,
        'Session.SessionCacheNoSessionException': exception
    }
};

/** An entry with what its source leaves out. */
export function corrected(name: string, entry: CatalogueEntry): CatalogueEntry {
    const correction = CORRECTIONS[name];
    if (!correction) {
        return entry;
    }
    const fields = correction.fields ?? [];
    const names = fields.map(nameOf);
    const kept = (entry.fields ?? []).filter((field) => !names.includes(nameOf(field)));
    return { ...entry, ...correction, fields: [...kept, ...fields] };
}

/** `static Integer SIZE` → `SIZE`. */
function nameOf(field: string): string {
    return field.slice(field.lastIndexOf(' ') + 1);
}
