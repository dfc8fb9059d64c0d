import { MetadataError } from '../metadata/metadataError.ts';
import type { MetadataFile } from '../metadata/metadataFile.ts';
import { flagIn, metadataXml, textIn } from '../metadata/metadataXml.ts';

/** Hosts that Apex may call without a named credential (Setup → Remote Site Settings). */
export class RemoteSites {
    readonly #origins = new Set<string>();

    constructor(files: readonly MetadataFile[]) {
        for (const file of files) {
            const { origin, active } = remoteSiteOf(file);
            if (active) this.#origins.add(origin);
        }
    }

    allows(address: string): boolean {
        return this.#origins.has(new URL(address).origin);
    }
}

export function remoteSiteOf(file: MetadataFile): { readonly origin: string; readonly active: boolean } {
    const root = metadataXml(file.text, 'RemoteSiteSetting', file.path);
    const url = textIn(root, 'url');
    if (!url || !URL.canParse(url)) throw new MetadataError(file.path, url ? `${url} is not a URL` : 'no url');
    return { origin: new URL(url).origin, active: flagIn(root, 'isActive') };
}
