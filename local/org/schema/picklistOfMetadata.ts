import { MetadataError } from '../platform/metadata/metadataError.ts';
import {
    childrenOf,
    flagIn,
    metadataXml,
    textIn,
    textsIn,
    type MetadataElement
} from '../platform/metadata/metadataXml.ts';
import type { MetadataProblems } from '../platform/metadata/metadataProblems.ts';
import type { MetadataSource } from './metadataSource.ts';
import type { PicklistValue } from './objectShape.ts';

/** The values of global value sets by the set's name. */
export type GlobalValueSets = ReadonlyMap<string, readonly PicklistValue[]>;

export function globalValueSets(files: readonly MetadataSource[], problems: MetadataProblems): GlobalValueSets {
    return new Map(
        problems.readAll(files, (file): [string, PicklistValue[]] => {
            const xml = metadataXml(file.text, 'GlobalValueSet', file.path);
            return [file.name, childrenOf(xml, 'customValue').map(picklistValue)];
        })
    );
}

/** The values of a picklist field, its own or those of a global value set, and what a controlling field makes of them. */
export function picklistOfMetadata(xml: MetadataElement, file: string, sets: GlobalValueSets): PicklistValue[] {
    return childrenOf(xml, 'valueSet').flatMap((set) => {
        const values = valuesOf(set, file, sets);
        return textIn(set, 'controllingField') === null ? values : dependent(values, set);
    });
}

function valuesOf(set: MetadataElement, file: string, sets: GlobalValueSets): readonly PicklistValue[] {
    const name = textIn(set, 'valueSetName');
    if (name === null) {
        return childrenOf(set, 'valueSetDefinition').flatMap((definition) =>
            childrenOf(definition, 'value').map(picklistValue)
        );
    }
    const values = sets.get(name);
    if (!values) {
        throw new MetadataError(file, `there is no global value set ${name}`);
    }
    return values;
}

/** A value that no setting names is offered by no value of the controlling field (Metadata API, "ValueSettings"). */
function dependent(values: readonly PicklistValue[], set: MetadataElement): PicklistValue[] {
    const settings = childrenOf(set, 'valueSettings');
    return values.map((one) => {
        const own = settings.filter((setting) => textIn(setting, 'valueName') === one.value);
        const offeredBy = own.flatMap((setting) => textsIn(setting, 'controllingFieldValue'));
        return { ...one, offeredBy };
    });
}

function picklistValue(value: MetadataElement): PicklistValue {
    return {
        value: textIn(value, 'fullName') ?? '',
        label: textIn(value, 'label') ?? textIn(value, 'fullName') ?? '',
        active: textIn(value, 'isActive') !== 'false',
        default: flagIn(value, 'default')
    };
}
