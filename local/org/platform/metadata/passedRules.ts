import { duplicateRuleOf } from './duplicateRules.ts';
import type { StartedFlow } from './flowFile.ts';
import { MetadataError } from './metadataError.ts';
import type { MetadataFile } from './metadataFile.ts';
import { childrenOf, flagIn, metadataXml, textIn } from './metadataXml.ts';

/* Rules of an object that the local org passes over; each is told by its name. */

/** An active rule that would stop a record as a duplicate: `duplicateRules/Account.Name.duplicateRule-meta.xml`. */
export function duplicateRules(file: MetadataFile): StartedFlow[] {
    const { name, object, active, stops } = duplicateRuleOf(file);
    return active && stops ? [{ label: `the duplicate rule ${name} on ${object}`, object }] : [];
}

/** Active workflow rules: `workflows/Account.workflow-meta.xml`. */
export function workflowRules(file: MetadataFile): StartedFlow[] {
    const rules = childrenOf(metadataXml(file.text, 'Workflow', file.path), 'rules');
    return rules
        .filter((rule) => flagIn(rule, 'active'))
        .map((rule) => ({
            label: `the workflow rule ${textIn(rule, 'fullName') ?? ''} on ${file.name}`,
            object: file.name
        }));
}

/** Rules that share records by their owner or by what they hold; they matter where sharing is asked. */
export function sharingRules(file: MetadataFile): StartedFlow[] {
    const root = metadataXml(file.text, 'SharingRules', file.path);
    const kinds = ['sharingCriteriaRules', 'sharingOwnerRules', 'sharingGuestRules', 'sharingTerritoryRules'];
    return kinds
        .flatMap((kind) => childrenOf(root, kind))
        .map((rule) => ({
            label: `the sharing rule ${textIn(rule, 'fullName') ?? ''} on ${file.name}`,
            object: `sharing of ${file.name}`
        }));
}

/** @throws MetadataError, a refusal that names the first rule of a file */
export function checkRules(rules: (file: MetadataFile) => StartedFlow[]): (file: MetadataFile) => object {
    return (file) => {
        const [first] = rules(file);
        if (!first) return file;
        throw new MetadataError(file.path, `${first.label} does not run here`, { kind: 'refusal' });
    };
}
