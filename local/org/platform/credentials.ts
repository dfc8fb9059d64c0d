import { CredentialStore } from './credentialStore.ts';
import { Refused } from '../values/refused.ts';
import type { MetadataFile, PlatformMetadata } from './metadataFile.ts';
import {
    externalCredentialOf,
    identityProviderOf,
    namedCredentialOf,
    type ExternalCredential,
    type IdentityProvider,
    type NamedCredential
} from './namedCredential.ts';
import type { ConfiguredCredential } from './orgConfig.ts';

/** A file of metadata that the local org does not do: an org of one's own package does not start with it. */
export interface MetadataRefusal {
    readonly file: string;
    readonly message: string;
}

/** Named credentials, what they stand on, and the secrets. A reference to metadata that is not there is a load error. */
export class Credentials {
    readonly store: CredentialStore;
    readonly refusals: MetadataRefusal[] = [];
    readonly #named: Map<string, NamedCredential>;
    readonly #external: Map<string, ExternalCredential>;
    readonly #providers: Map<string, IdentityProvider>;
    readonly #refused = new Set<string>();

    constructor(metadata: PlatformMetadata, configured: Readonly<Record<string, ConfiguredCredential>>) {
        this.store = new CredentialStore(configured);
        this.#named = this.#read(metadata.namedCredentials, namedCredentialOf);
        this.#external = this.#read(metadata.externalCredentials, externalCredentialOf);
        this.#providers = this.#read(metadata.identityProviders, identityProviderOf);
        for (const each of this.#named.values()) {
            this.#need(this.#external, each.externalCredential, `named credential ${each.name}: external credential`);
        }
        for (const each of this.#external.values()) {
            this.#need(this.#providers, each.identityProvider, `external credential ${each.name}: identity provider`);
        }
        for (const name of Object.keys(configured)) {
            this.#need(this.#external, name, 'configuration: credentials: external credential');
        }
    }

    namedCredential(name: string): NamedCredential | null {
        this.#check(name);
        return this.#named.get(name.toLowerCase()) ?? null;
    }

    externalCredential(name: string): ExternalCredential | null {
        this.#check(name);
        return this.#external.get(name.toLowerCase()) ?? null;
    }

    identityProvider(name: string | null): IdentityProvider | null {
        return name === null ? null : (this.#providers.get(name.toLowerCase()) ?? null);
    }

    /** What cannot be read is refused, and so is its use. */
    #read<T extends { readonly name: string }>(
        files: readonly MetadataFile[],
        read: (file: MetadataFile) => T
    ): Map<string, T> {
        const found = new Map<string, T>();
        for (const file of files) {
            try {
                found.set(file.name.toLowerCase(), read(file));
            } catch (error) {
                this.#refused.add(file.name.toLowerCase());
                this.refusals.push({ file: file.path, message: (error as Error).message });
            }
        }
        return found;
    }

    /** @throws Refused for a credential whose metadata was refused */
    #check(name: string): void {
        if (this.#refused.has(name.toLowerCase())) {
            throw new Refused(`the credential ${name}: ${this.refusals.map((each) => each.message).join('; ')}`);
        }
    }

    #need(known: ReadonlyMap<string, unknown>, name: string | null, who: string): void {
        if (name !== null && !known.has(name.toLowerCase()) && !this.#refused.has(name.toLowerCase())) {
            throw new Error(`${who} ${name} does not exist`);
        }
    }
}
