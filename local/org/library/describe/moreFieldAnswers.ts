import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import type { Implementation } from '../rows/definition.ts';
import { FilteredLookupInfo } from './filteredLookupInfo.ts';
import { fieldToken, type FieldDescribe } from '../records/schemaTokens.ts';

type Self = FieldDescribe;

const addressPart =
    /^(.*?)(Street|City|State|PostalCode|Country|StateCode|CountryCode|Latitude|Longitude|GeocodeAccuracy)$/;
const namePart = /^(Salutation|FirstName|MiddleName|LastName|Suffix)$/;
const notAggregatable = ['Checkbox', 'LongTextArea', 'Html', 'Base64', 'Address', 'Location', 'MultiselectPicklist'];

/** Answers of a field describe that code seldom asks for (Apex Reference Guide, "DescribeFieldResult Class"). */
export const moreFieldAnswers: readonly (readonly [type: string, method: string, answer: Implementation])[] = [
    ['Boolean', 'isAggregatable', (self: Self) => !notAggregatable.includes(self.field.type)],
    ['Boolean', 'isAiPredictionField', () => false],
    ['Boolean', 'isDependentPicklist', (self: Self) => controller(self) !== undefined],
    ['Boolean', 'isDeprecatedAndHidden', () => false],
    ['Boolean', 'isDisplayLocationInDecimal', () => false],
    ['Boolean', 'isFormulaTreatNullNumberAsZero', (self: Self) => self.field.blanksAsZeros ?? false],
    ['Boolean', 'isHighScaleNumber', () => false],
    ['Boolean', 'isQueryByDistance', (self: Self) => self.field.type === 'Location'],
    ['Boolean', 'isRestrictedDelete', (self: Self) => self.field.deleteConstraint === 'Restrict'],
    ['Boolean', 'isSearchPrefilterable', () => false],
    ['Boolean', 'isWriteRequiresMasterRead', () => false],
    ['String', 'getCalculatedFormula', (self: Self) => self.field.formulaText ?? null],
    ['String', 'getCompoundFieldName', (self: Self) => compoundOf(self.shape, self.field)],
    [
        'Schema.SObjectField',
        'getController',
        (self: Self) => {
            const field = controller(self);
            return field ? fieldToken(self.shape, field) : null;
        }
    ],
    ['Schema.FilteredLookupInfo', 'getFilteredLookupInfo', filteredLookup],
    ['String', 'getMask', () => null],
    ['String', 'getMaskType', () => null],
    ['String', 'getReferenceTargetField', () => null],
    ['Integer', 'getRelationshipOrder', relationshipOrder]
];

/** The field that a dependent picklist hangs on. */
export function controller({ shape, field }: Self): FieldShape | undefined {
    return field.controllingField === undefined ? undefined : shape.field(field.controllingField);
}

function filteredLookup({ field }: Self): FilteredLookupInfo | null {
    return field.lookupFilter && new FilteredLookupInfo(field.lookupFilter);
}

/** Which compound field a part belongs to: an address or a person's name. */
function compoundOf(shape: ObjectShape, { name }: FieldShape): string | null {
    if (namePart.test(name) && shape.field('Name')) {
        return 'Name';
    }
    const prefix = addressPart.exec(name)?.[1];
    const address = prefix === undefined ? undefined : shape.field(`${prefix}Address`);
    return address?.type === 'Address' ? address.name : null;
}

/** 0 for the primary master-detail relationship, 1 for the second; null for every other field. */
function relationshipOrder({ shape, field }: Self): number | null {
    const masters = shape.fields.filter(({ type }) => type === 'MasterDetail');
    return field.type === 'MasterDetail' ? masters.indexOf(field) : null;
}
