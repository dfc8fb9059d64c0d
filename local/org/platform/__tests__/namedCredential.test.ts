import { describe, expect, it } from 'vitest';
import { externalCredentialOf, identityProviderOf, namedCredentialOf } from '../callouts/namedCredential.ts';

const file = (name: string, text: string) => ({ path: `x/${name}.xml`, name, text });
const parameter = (element: string, type: string, value: string, name = type) =>
    `<${element}><parameterName>${name}</parameterName><parameterType>${type}</parameterType>${value}</${element}>`;

describe('credential metadata', () => {
    it('reads a secured endpoint', () => {
        const text = `<NamedCredential>
            <generateAuthorizationHeader>true</generateAuthorizationHeader>
            ${parameter('namedCredentialParameters', 'Url', '<parameterValue>https://a.example/</parameterValue>')}
            ${parameter('namedCredentialParameters', 'Authentication', '<externalCredential>Ext</externalCredential>')}
            <namedCredentialType>SecuredEndpoint</namedCredentialType></NamedCredential>`;
        expect(namedCredentialOf(file('Api', text))).toMatchObject({
            name: 'Api',
            url: 'https://a.example',
            externalCredential: 'Ext',
            generateAuthorizationHeader: true
        });
    });

    it('refuses what it does not do by name', () => {
        expect(() => namedCredentialOf(file('L', '<NamedCredential><label>x</label></NamedCredential>'))).toThrow(
            'named credentials of type Legacy are not supported here'
        );
        const aws = '<ExternalCredential><authenticationProtocol>AwsSv4</authenticationProtocol></ExternalCredential>';
        expect(() => externalCredentialOf(file('E', aws))).toThrow('AwsSv4');
        expect(() => identityProviderOf(file('I', '<ExternalAuthIdentityProvider>'))).toThrow('Unclosed tag');
    });

    it('reads principals, scope and token address', () => {
        const text = `<ExternalCredential><authenticationProtocol>Oauth</authenticationProtocol>
            ${parameter('externalCredentialParameters', 'NamedPrincipal', '', 'Integration')}
            ${parameter('externalCredentialParameters', 'AuthParameter', '<parameterValue>a b</parameterValue>', 'Scope')}
            </ExternalCredential>`;
        expect(externalCredentialOf(file('E', text))).toMatchObject({ principals: ['Integration'], scope: 'a b' });
    });
});
