import { Option } from 'commander';
import { noFeatures, type OrgFeatures } from '../project/orgFeatures.ts';

/** `--definition FILE`: a scratch org definition, for an org with its features. */
export function definitionOption(): Option {
    return new Option('-f, --definition <file>', 'scratch org definition whose features the org has');
}

export interface DefinitionOptions {
    readonly definition?: string;
}

export async function featuresOf({ definition }: DefinitionOptions): Promise<OrgFeatures> {
    if (definition === undefined) {
        return noFeatures;
    }
    const { readDefinition } = await import('../project/readDefinition.ts');
    return readDefinition(definition);
}
