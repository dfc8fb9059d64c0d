import { createOrg } from './platform/setup/createOrg.ts';
import { readProjectWith } from './project.ts';
import type { OrgFeatures } from './project/orgFeatures.ts';
import type { Problem } from './types/checked.ts';

export interface CheckResult {
    /** How many classes and triggers were read. */
    readonly files: number;
    /** Of the metadata first, then of the classes and triggers. */
    readonly problems: readonly Problem[];
}

/** Everything that is wrong with projects, or not done by the local org. Nothing of them runs. */
export function checkSources(features: OrgFeatures, ...folders: readonly string[]): CheckResult {
    const project = readProjectWith(features, ...folders);
    const { problems } = createOrg({ project });
    return { files: project.sources.length, problems };
}
