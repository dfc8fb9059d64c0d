import { MetadataError } from './metadataError.ts';
import type { MetadataFile } from './metadataFile.ts';
import { childrenOf, metadataXml, textIn } from './metadataXml.ts';

/**
 * Flows do not run here. One that records or events would start is told: what it would do is missing.
 * @throws MetadataError, a refusal that names the flow's start
 */
export function checkFlow(file: MetadataFile): object {
    const root = metadataXml(file.text, 'Flow', file.path);
    const start = childrenOf(root, 'start')[0];
    const trigger = start ? textIn(start, 'triggerType') : null;
    const process = textIn(root, 'processType') === 'Workflow';
    if (textIn(root, 'status') !== 'Active' || (!process && !/^(Record|PlatformEvent)/.test(trigger ?? '')))
        return root;
    const object = start ? textIn(start, 'object') : null;
    const what = process ? 'the process' : 'the flow';
    const on = object === null ? '' : ` on ${object}`;
    throw new MetadataError(file.path, `${what} ${file.name}${on} does not run here`, { kind: 'refusal' });
}
