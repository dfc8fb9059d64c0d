import { CredentialStore } from './credentialStore.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { Problem } from '../../types/checked.ts';
import type { MetadataFile, PlatformMetadata } from '../metadata/metadataFile.ts';
import { MetadataProblems } from '../metadata/metadataProblems.ts';
import {
    externalCredentialOf,
    identityProviderOf,
    namedCredentialOf,
    type ExternalCredential,
    type IdentityProvider,
    type NamedCredential
} from './namedCredential.ts';
import type { ConfiguredCredential } from '../setup/orgConfig.ts';

/** Named credentials, what they stand on, and the secrets. */
export class Credentials {
    readonly store: CredentialStore;
    readonly #named: Map<string, NamedCredential>;
    readonly #external: Map<string, ExternalCredential>;
    readonly #providers: Map<string, IdentityProvider>;
    readonly #refused = new Set<string>();
    readonly #problems = new MetadataProblems();

    constructor(metadata: PlatformMetadata, configured: Readonly<Record<string, ConfiguredCredential>>) {
        this.store = new CredentialStore(configured);
        this.#named = this.#read(metadata.namedCredentials, namedCredentialOf);
        this.#external = this.#read(metadata.externalCredentials, externalCredentialOf);
        this.#providers = this.#read(metadata.identityProviders, identityProviderOf);
        this.#link(metadata.namedCredentials, this.#named, this.#external, (each) => each.externalCredential);
        this.#link(metadata.externalCredentials, this.#external, this.#providers, (each) => each.identityProvider);
        for (const name of Object.keys(configured)) {
            if (!this.#knows(this.#external, name)) {
                throw new Error(`configuration: credentials: external credential ${name} does not exist`);
            }
        }
    }

    /** What could not be read or refers to what is not there. */
    get problems(): readonly Problem[] {
        return this.#problems.list;
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
    #read<T extends { readonly name: string } & object>(
        files: readonly MetadataFile[],
        read: (file: MetadataFile) => T
    ): Map<string, T> {
        const found = new Map<string, T>();
        for (const file of files) {
            const credential = this.#problems.attempt(() => read(file));
            if (credential) found.set(file.name.toLowerCase(), credential);
            else this.#refused.add(file.name.toLowerCase());
        }
        return found;
    }

    /** @throws Refused for a credential whose metadata was refused */
    #check(name: string): void {
        if (this.#refused.has(name.toLowerCase())) {
            throw new Refused(`the credential ${name}: ${this.problems.map((each) => each.message).join('; ')}`);
        }
    }

    /** A credential that refers to metadata which is not there cannot be used either. */
    #link<T extends { readonly name: string }>(
        files: readonly MetadataFile[],
        from: ReadonlyMap<string, T>,
        to: ReadonlyMap<string, unknown>,
        reference: (credential: T) => string | null
    ): void {
        for (const file of files) {
            const credential = from.get(file.name.toLowerCase());
            const name = credential ? reference(credential) : null;
            if (name !== null && !this.#knows(to, name)) {
                this.#problems.add(file.path, `${file.name} refers to ${name}, which does not exist`);
                this.#refused.add(file.name.toLowerCase());
            }
        }
    }

    #knows(known: ReadonlyMap<string, unknown>, name: string): boolean {
        return known.has(name.toLowerCase()) || this.#refused.has(name.toLowerCase());
    }
}
