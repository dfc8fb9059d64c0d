import type { ApexValue } from '../../values/value.ts';
import { textOf } from '../../values/text.ts';

/** Answers a describe's method: what it is asked of, and its answer. */
type Answer = (self: never) => unknown;

/** The answers of Schema.DescribeFieldResult by the names of their methods; the class puts them here. */
export const fieldAnswers = new Map<string, Answer>();

/** The methods that the text of a describe tells, in its order (docs/fidelity/facts/library-describe-text.md). */
const told = [
    ...['ByteLength', 'CalculatedFormula', 'CompoundFieldName', 'Controller', 'DataTranslationEnabled'],
    ...['DefaultValue', 'DefaultValueFormula', 'Digits', 'FilteredLookupInfo', 'InlineHelpText', 'Label', 'Length'],
    ...['LocalName', 'Mask', 'MaskType', 'Name', 'Precision', 'ReferenceTargetField', 'RelationshipName'],
    ...['RelationshipOrder', 'Scale', 'SoapType', 'SobjectField', 'Type']
]
    .map((name) => `get${name}`)
    .concat(
        [
            ...['Accessible', 'Aggregatable', 'AiPredictionField', 'AutoNumber', 'Calculated', 'CascadeDelete'],
            ...['CaseSensitive', 'Createable', 'Custom', 'DefaultedOnCreate', 'DependentPicklist'],
            ...['DeprecatedAndHidden', 'DisplayLocationInDecimal', 'Encrypted', 'ExternalId', 'Filterable'],
            ...['FormulaTreatNullNumberAsZero', 'Groupable', 'HighScaleNumber', 'HtmlFormatted', 'IdLookup'],
            ...['NameField', 'NamePointing', 'Nillable', 'Permissionable', 'QueryByDistance', 'RestrictedDelete'],
            ...['SearchPrefilterable', 'Sortable', 'Unique', 'Updateable', 'WriteRequiresMasterRead']
        ].map((name) => `is${name}`)
    );

/** `Schema.DescribeFieldResult[getByteLength=120;…]`; translations of data are off in the local org. */
export function fieldDescribeText(self: object): string {
    const parts = told.map((name) => {
        const answer = fieldAnswers.get(name);
        return `${name}=${answer ? textOf(answer(self as never) as ApexValue) : 'null'};`;
    });
    return `Schema.DescribeFieldResult[${parts.join('')}]`;
}
