import type { MetadataFile } from './metadataFile.ts';
import { flagIn, metadataXml, textIn } from './metadataXml.ts';

/** Hosts that Apex may call without a named credential (Setup → Remote Site Settings). */
export class RemoteSites {
    readonly #origins = new Set<string>();

    constructor(files: readonly MetadataFile[]) {
        for (const file of files) {
            const root = metadataXml(file.text, 'RemoteSiteSetting', file.path);
            const url = textIn(root, 'url');
            if (!url) {
                throw new Error(`${file.path}: no url`);
            }
            if (flagIn(root, 'isActive')) {
                this.#origins.add(new URL(url).origin);
            }
        }
    }

    allows(address: string): boolean {
        return this.#origins.has(new URL(address).origin);
    }
}
