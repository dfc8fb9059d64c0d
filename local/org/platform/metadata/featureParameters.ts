import { ApexDate } from '../../values/primitives/apexDate.ts';
import type { MetadataFile } from './metadataFile.ts';
import { metadataXml, textIn } from './metadataXml.ts';

export type FeatureKind = 'Boolean' | 'Date' | 'Integer';
export type FeatureValue = boolean | number | ApexDate | null;

/** A feature parameter of the package (Metadata API, `FeatureParameterBoolean`, `…Date`, `…Integer`). */
export interface FeatureParameter {
    readonly name: string;
    readonly kind: FeatureKind;
    /** The org that has the package tells the value, and its code may set it; else the license management org does. */
    readonly isSubscribers: boolean;
    readonly value: FeatureValue;
}

export const featureKinds: readonly FeatureKind[] = ['Boolean', 'Date', 'Integer'];

/**
 * The folder and the file's suffix say the kind, whatever the root calls it: packages have such files deployed.
 * @throws MetadataError for a file that is no feature parameter
 */
export function featureParameterOf(kind: FeatureKind, { path, name, text }: MetadataFile): FeatureParameter {
    const said = featureKinds.find((one) => text.includes(`<FeatureParameter${one}`)) ?? kind;
    const root = metadataXml(text, `FeatureParameter${said}`, path);
    return {
        name,
        kind,
        isSubscribers: textIn(root, 'dataflowDirection') === 'SubscriberToLmo',
        value: valueOf(kind, textIn(root, 'value'))
    };
}

function valueOf(kind: FeatureKind, text: string | null): FeatureValue {
    switch (kind) {
        case 'Boolean':
            return text === 'true';
        case 'Integer':
            return Number(text ?? 0);
        default: {
            const [year, month, day] = (text ?? '').split('-').map(Number);
            return text === null ? null : ApexDate.of(year!, month!, day!);
        }
    }
}
