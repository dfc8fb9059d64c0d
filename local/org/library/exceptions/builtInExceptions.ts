import { ApexException } from '../../values/exceptions/apexException.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { stringList } from '../primitives/stringList.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { exceptionConstructors } from './exceptionConstructors.ts';

/** Exceptions of the platform without members of their own; all of them can be made and thrown in Apex. */
const PLAIN = [
    'System.AssertException',
    'System.AsyncException',
    'System.BigObjectException',
    'System.CalloutException',
    'System.CanvasException',
    'System.DmlException',
    'System.DuplicateMessageException',
    'System.EmailException',
    'System.EmailTemplateRenderException',
    'System.ExternalObjectException',
    'System.FatalCursorException',
    'System.FinalException',
    'System.FlowException',
    'System.FormulaEvaluationException',
    'System.FormulaValidationException',
    'System.HandledException',
    'System.IllegalArgumentException',
    'System.InvalidHeaderException',
    'System.InvalidReadOnlyUserDmlException',
    'System.JSONException',
    'System.LicenseException',
    'System.LimitException',
    'System.ListException',
    'System.MathException',
    'System.NoAccessException',
    'System.NoDataFoundException',
    'System.NoSuchElementException',
    'System.NullPointerException',
    'System.PlatformCacheException',
    'System.ProcedureException',
    'System.RequiredFeatureMissingException',
    'System.SObjectException',
    'System.SearchException',
    'System.SecurityException',
    'System.SerializationException',
    'System.StringException',
    'System.TouchHandledException',
    'System.TransientCursorException',
    'System.TypeException',
    'System.UnexpectedException',
    'System.UnsupportedOperationException',
    'System.VisualforceException',
    'System.WaveTemplateException',
    'System.XmlException',
    'Cache.BulkApiKeysLimitExceededException',
    'Cache.CacheBuilderExecutionException',
    'Cache.CacheException',
    'Cache.InvalidCacheBuilderException',
    'Cache.InvalidParamException',
    'Cache.ItemSizeLimitExceededException',
    'Cache.Org.OrgCacheException',
    'Cache.PlatformCacheInvalidOperationException',
    'Cache.Session.SessionCacheException',
    'Cache.Session.SessionCacheNoSessionException',
    'Cache.SessionCacheException',
    'Cache.SessionCacheNoSessionException',
    'EventBus.RetryableException',
    'Compression.ZipException'
];

/** Says which fields the user may not see: `details` is a Map<String,Set<String>> by object. */
const WITH_FIELDS = ['System.QueryException'];

function inaccessibleFields(self: ApexException): ApexMap {
    return self.details instanceof ApexMap ? self.details : new ApexMap(typeNamed('Map<String,Set<String>>'));
}

/** Its text is meant for the client and kept from Apex: `getMessage()` answers "Script-thrown exception". */
const auraHandledException = defineClass({
    name: 'System.AuraHandledException',
    kind: 'class',
    superclass: 'Exception',
    constructors: {
        'AuraHandledException(String message)': (message: string | null) => {
            const exception = new ApexException('System.AuraHandledException');
            exception.details = { auraMessage: message };
            return exception;
        }
    }
});

const invalidParameterValueException = defineClass({
    name: 'System.InvalidParameterValueException',
    kind: 'class',
    superclass: 'Exception',
    constructors: {
        'InvalidParameterValueException(String parameter, String value)': (parameter: string, value: string) =>
            new ApexException('System.InvalidParameterValueException', `Invalid value for ${parameter}: ${value}`)
    }
});

/** What it says to whoever registers comes from the platform's checks, which are not here. */
const externalUserCreateException = defineClass({
    name: 'Site.ExternalUserCreateException',
    kind: 'class',
    superclass: 'Exception',
    constructors: exceptionConstructors('Site.ExternalUserCreateException'),
    instance: { 'List<String> getDisplayMessages()': () => stringList([]) }
});

/** The exceptions of the platform (Apex Reference Guide, "Exception Class and Built-In Exceptions"). */
export const builtInExceptions: readonly LibraryClass[] = [
    ...PLAIN.map((name) =>
        defineClass({ name, kind: 'class', superclass: 'Exception', constructors: exceptionConstructors(name) })
    ),
    ...WITH_FIELDS.map((name) =>
        defineClass({
            name,
            kind: 'class',
            superclass: 'Exception',
            constructors: exceptionConstructors(name),
            instance: { 'Map<String,Set<String>> getInaccessibleFields()': inaccessibleFields }
        })
    ),
    auraHandledException,
    externalUserCreateException,
    invalidParameterValueException
];
