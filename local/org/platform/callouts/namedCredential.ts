import { MetadataError } from '../metadata/metadataError.ts';
import type { MetadataFile } from '../metadata/metadataFile.ts';
import { childrenOf, metadataXml, textIn, type MetadataElement } from '../metadata/metadataXml.ts';

/** Where `callout:Name` leads. */
export interface NamedCredential {
    readonly name: string;
    readonly url: string;
    /** null: no authentication. */
    readonly externalCredential: string | null;
    readonly generateAuthorizationHeader: boolean;
    readonly headers: readonly (readonly [string, string])[];
    readonly enabled: boolean;
}

/** How one gets in, and who may. */
export interface ExternalCredential {
    readonly name: string;
    readonly protocol: 'Oauth' | 'NoAuthentication';
    readonly principals: readonly string[];
    readonly identityProvider: string | null;
    readonly scope: string | null;
    /** Status codes besides 401 after which a new token is fetched. */
    readonly refreshStatusCodes: readonly number[];
}

/** Where tokens come from. */
export interface IdentityProvider {
    readonly name: string;
    readonly tokenUrl: string;
    readonly clientAuthentication: 'ClientSecretPost' | 'ClientSecretBasic';
    readonly bodyParameters: readonly (readonly [string, string])[];
}

interface Parameter {
    readonly name: string;
    readonly type: string;
    readonly value: string | null;
    readonly element: MetadataElement;
}

export function namedCredentialOf(file: MetadataFile): NamedCredential {
    const root = metadataXml(file.text, 'NamedCredential', file.path);
    const type = textIn(root, 'namedCredentialType');
    if (type !== 'SecuredEndpoint') {
        throw refused(file, `named credentials of type ${type ?? 'Legacy'} are not supported here`);
    }
    const parameters = parametersOf(root, 'namedCredentialParameters');
    refuseTypes(file, parameters, ['Url', 'Authentication', 'HttpHeader', 'AllowedManagedPackageNamespaces']);
    const headers = parameters.filter((each) => each.type === 'HttpHeader');
    const formula = headers.find((each) => each.value?.startsWith('{!'));
    if (formula) {
        throw refused(file, `the header ${formula.name} has a formula, which is not supported here`);
    }
    const authentication = parameters.find((each) => each.type === 'Authentication');
    return {
        name: file.name,
        url: required(file, parameters, 'Url').replace(/\/+$/, ''),
        externalCredential: authentication ? textIn(authentication.element, 'externalCredential') : null,
        generateAuthorizationHeader: textIn(root, 'generateAuthorizationHeader') !== 'false',
        headers: headers.map((each) => [each.name, each.value ?? '']),
        enabled: textIn(root, 'calloutStatus') !== 'Disabled'
    };
}

export function externalCredentialOf(file: MetadataFile): ExternalCredential {
    const root = metadataXml(file.text, 'ExternalCredential', file.path);
    const protocol = textIn(root, 'authenticationProtocol');
    if (protocol !== 'Oauth' && protocol !== 'NoAuthentication') {
        throw refused(file, `the authentication protocol ${protocol} is not supported here`);
    }
    const parameters = parametersOf(root, 'externalCredentialParameters');
    refuseTypes(file, parameters, [
        'NamedPrincipal',
        'ExternalAuthIdentityProvider',
        'AuthParameter',
        'AdditionalRefreshStatusCode'
    ]);
    const provider = parameters.find((each) => each.type === 'ExternalAuthIdentityProvider');
    return {
        name: file.name,
        protocol,
        principals: parameters.filter((each) => each.type === 'NamedPrincipal').map((each) => each.name),
        identityProvider: provider ? textIn(provider.element, 'externalAuthIdentityProvider') : null,
        scope: parameters.find((each) => each.name === 'Scope')?.value ?? null,
        refreshStatusCodes: parameters
            .filter((each) => each.type === 'AdditionalRefreshStatusCode')
            .map((each) => Number(each.value))
    };
}

export function identityProviderOf(file: MetadataFile): IdentityProvider {
    const root = metadataXml(file.text, 'ExternalAuthIdentityProvider', file.path);
    const parameters = parametersOf(root, 'externalAuthIdentityProviderParameters');
    const authentication = parameters.find((each) => each.type === 'ClientAuthentication')?.value;
    return {
        name: file.name,
        tokenUrl: required(file, parameters, 'TokenUrl'),
        clientAuthentication: authentication === 'ClientSecretPost' ? 'ClientSecretPost' : 'ClientSecretBasic',
        bodyParameters: parameters
            .filter((each) => each.type === 'RefreshRequestBodyParameter')
            .map((each) => [each.name, each.value ?? ''])
    };
}

function parametersOf(root: MetadataElement, element: string): Parameter[] {
    return childrenOf(root, element).map((each) => ({
        name: textIn(each, 'parameterName') ?? '',
        type: textIn(each, 'parameterType') ?? '',
        value: textIn(each, 'parameterValue'),
        element: each
    }));
}

function required(file: MetadataFile, parameters: readonly Parameter[], type: string): string {
    const value = parameters.find((each) => each.type === type)?.value;
    if (!value) {
        throw new MetadataError(file.path, `no parameter of type ${type}`);
    }
    return value;
}

function refuseTypes(file: MetadataFile, parameters: readonly Parameter[], known: readonly string[]): void {
    const other = parameters.find((each) => !known.includes(each.type));
    if (other) {
        throw refused(file, `the parameter type ${other.type} is not supported here`);
    }
}

function refused(file: MetadataFile, message: string): MetadataError {
    return new MetadataError(file.path, message, { kind: 'refusal' });
}
