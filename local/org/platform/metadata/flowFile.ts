import { MetadataError } from './metadataError.ts';
import type { MetadataFile } from './metadataFile.ts';
import { childrenOf, metadataXml, textIn } from './metadataXml.ts';

/** A flow or process that saving a record, or an event, would start. */
export interface StartedFlow {
    /** `the flow Name on Object` */
    readonly label: string;
    /** API name; null where the file does not say it in its start. */
    readonly object: string | null;
}

/** null for a flow that is not active, or that only starts when it is called. */
export function startedFlow(file: MetadataFile): StartedFlow | null {
    const root = metadataXml(file.text, 'Flow', file.path);
    const start = childrenOf(root, 'start')[0];
    const trigger = start ? textIn(start, 'triggerType') : null;
    const process = textIn(root, 'processType') === 'Workflow';
    if (textIn(root, 'status') !== 'Active' || (!process && !/^(Record|PlatformEvent)/.test(trigger ?? ''))) {
        return null;
    }
    const object = start ? textIn(start, 'object') : null;
    const on = object === null ? '' : ` on ${object}`;
    return { label: `the ${process ? 'process' : 'flow'} ${file.name}${on}`, object };
}

/**
 * Flows do not run here. One that records or events would start is told: what it would do is missing.
 * @throws MetadataError, a refusal that names the flow's start
 */
export function checkFlow(file: MetadataFile): object {
    const started = startedFlow(file);
    if (!started) return file;
    throw new MetadataError(file.path, `${started.label} does not run here`, { kind: 'refusal' });
}
