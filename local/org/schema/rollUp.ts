import { MetadataError } from '../platform/metadata/metadataError.ts';
import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import { textIn, type MetadataElement } from '../platform/metadata/metadataXml.ts';
import type { FieldShape, ObjectDefinition, RollUp } from './objectShape.ts';
import { filterItems } from './recordFilter.ts';

/** What a roll-up summary field of metadata says; its type is that of the summarized field, see {@link withRollUpTypes}. */
export function rollUpOf(xml: MetadataElement, file: string): RollUp | null {
    const operation = textIn(xml, 'summaryOperation');
    if (operation === null) {
        return null;
    }
    const [childObject, lookup] = (textIn(xml, 'summaryForeignKey') ?? '').split('.');
    if (!childObject || !lookup || !/^(count|sum|min|max)$/.test(operation)) {
        throw new MetadataError(
            file,
            'a roll-up summary needs summaryForeignKey and a summaryOperation count, sum, min or max'
        );
    }
    const field = textIn(xml, 'summarizedField')?.split('.')[1] ?? null;
    const filter = filterItems(xml, 'summaryFilterItems', childObject, file);
    return { operation: operation as RollUp['operation'], childObject, lookup, field, filter };
}

/** Roll-up summaries take type and scale of the field that they sum up; counts are whole numbers. */
export function withRollUpTypes(
    object: ObjectDefinition,
    objects: readonly ObjectDefinition[],
    problems: MetadataProblems
): ObjectDefinition {
    return {
        ...object,
        fields: object.fields.map((field) => problems.attempt(() => typed(field, object, objects)) ?? field)
    };
}

function typed(field: FieldShape, object: ObjectDefinition, objects: readonly ObjectDefinition[]): FieldShape {
    const { rollUp } = field;
    if (rollUp === null || rollUp.field === null) {
        return field;
    }
    const child = objects.find((one) => one.name === rollUp.childObject);
    const found = child?.fields.find((one) => one.name === rollUp.field);
    // roll-ups may sum up roll-ups, whose type is told by a field further down
    const summed = found && typed(found, child!, objects);
    if (!summed) {
        const file = `objects/${object.name}/fields/${field.name}.field-meta.xml`;
        throw new MetadataError(file, `there is no field ${rollUp.childObject}.${rollUp.field} to sum up`);
    }
    return { ...field, type: summed.type, precision: summed.precision, scale: summed.scale };
}
