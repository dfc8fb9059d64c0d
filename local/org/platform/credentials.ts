import { CredentialStore } from './credentialStore.ts';
import type { PlatformMetadata } from './metadataFile.ts';
import {
    externalCredentialOf,
    identityProviderOf,
    namedCredentialOf,
    type ExternalCredential,
    type IdentityProvider,
    type NamedCredential
} from './namedCredential.ts';
import type { ConfiguredCredential } from './orgConfig.ts';

/** Named credentials, what they stand on, and the secrets. A reference to metadata that is not there is a load error. */
export class Credentials {
    readonly store: CredentialStore;
    readonly #named: Map<string, NamedCredential>;
    readonly #external: Map<string, ExternalCredential>;
    readonly #providers: Map<string, IdentityProvider>;

    constructor(metadata: PlatformMetadata, configured: Readonly<Record<string, ConfiguredCredential>>) {
        this.store = new CredentialStore(configured);
        this.#named = byName(metadata.namedCredentials.map(namedCredentialOf));
        this.#external = byName(metadata.externalCredentials.map(externalCredentialOf));
        this.#providers = byName(metadata.identityProviders.map(identityProviderOf));
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
        return this.#named.get(name.toLowerCase()) ?? null;
    }

    externalCredential(name: string): ExternalCredential | null {
        return this.#external.get(name.toLowerCase()) ?? null;
    }

    identityProvider(name: string | null): IdentityProvider | null {
        return name === null ? null : (this.#providers.get(name.toLowerCase()) ?? null);
    }

    #need(known: ReadonlyMap<string, unknown>, name: string | null, who: string): void {
        if (name !== null && !known.has(name.toLowerCase())) {
            throw new Error(`${who} ${name} does not exist`);
        }
    }
}

function byName<T extends { readonly name: string }>(all: readonly T[]): Map<string, T> {
    return new Map(all.map((each) => [each.name.toLowerCase(), each]));
}
