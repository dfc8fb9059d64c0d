import { parentPort, workerData } from 'node:worker_threads';
import { fakeOrg } from '../../platform/__tests__/fakeOrg.ts';
import { runTransaction } from '../../platform/transactions/transaction.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { ApexHttpRequest } from '../apexHttpRequest.ts';
import type { ApexHttpResponse } from '../apexHttpResponse.ts';
import { sendCallout } from '../sendCallout.ts';

/** Callouts of an org whose data is fake, for the test of named credentials: the server is on the other thread. */
const { base } = workerData as { base: string };
const file = (name: string, text: string) => ({ path: name, name, text });
const parameter = (of: string, type: string, value: string, name = type) =>
    `<${of}Parameters><parameterName>${name}</parameterName><parameterType>${type}</parameterType>${value}</${of}Parameters>`;
const text = (value: string) => `<parameterValue>${value}</parameterValue>`;

const { org, events } = fakeOrg({
    config: {
        network: { 'https://api.example.com': `${base}/api`, 'https://login.example.com': `${base}/login` },
        credentials: { Ext: { tenant: 'velmorra', clientId: 'id', clientSecret: 'secret', refreshToken: 'first' } },
        users: [
            { username: 'integration@x', lastName: 'I', permissionSets: ['Integration'] },
            { username: 'seller@x', lastName: 'S' }
        ]
    },
    metadata: {
        permissionSets: [
            file(
                'Integration',
                `<PermissionSet><externalCredentialPrincipalAccesses><enabled>true</enabled>
                <externalCredentialPrincipal>Ext-Main</externalCredentialPrincipal>
                </externalCredentialPrincipalAccesses></PermissionSet>`
            )
        ],
        remoteSites: [
            file(
                'Api',
                '<RemoteSiteSetting><isActive>true</isActive><url>https://api.example.com</url></RemoteSiteSetting>'
            ),
            file('No', '<RemoteSiteSetting><isActive>true</isActive><url>https://no.example</url></RemoteSiteSetting>')
        ],
        namedCredentials: [
            file(
                'Api',
                `<NamedCredential>${parameter('namedCredential', 'Url', text('https://api.example.com'))}
                ${parameter('namedCredential', 'Authentication', '<externalCredential>Ext</externalCredential>')}
                <namedCredentialType>SecuredEndpoint</namedCredentialType></NamedCredential>`
            )
        ],
        externalCredentials: [
            file(
                'Ext',
                `<ExternalCredential><authenticationProtocol>Oauth</authenticationProtocol>
                ${parameter('externalCredential', 'NamedPrincipal', '', 'Main')}
                ${parameter('externalCredential', 'AuthParameter', text('scope-a offline_access'), 'Scope')}
                ${parameter(
                    'externalCredential',
                    'ExternalAuthIdentityProvider',
                    '<externalAuthIdentityProvider>Idp</externalAuthIdentityProvider>'
                )}</ExternalCredential>`
            )
        ],
        identityProviders: [
            file(
                'Idp',
                `<ExternalAuthIdentityProvider>
                ${parameter('externalAuthIdentityProvider', 'TokenUrl', text('https://login.example.com/common/token'))}
                ${parameter('externalAuthIdentityProvider', 'ClientAuthentication', text('ClientSecretPost'))}
                </ExternalAuthIdentityProvider>`
            )
        ]
    }
});

function send(user: string, endpoint: string, prepare: (request: ApexHttpRequest) => void = () => undefined): string {
    const request = new ApexHttpRequest();
    request.method = 'GET';
    request.endpoint = endpoint;
    prepare(request);
    const start = { kind: 'request', user: org.users.named(user) } as const;
    try {
        return runTransaction(org, start, (transaction) => {
            if (endpoint.endsWith('#uncommitted')) {
                transaction.uncommittedWork = true;
            }
            const response = sendCallout(request) as ApexHttpResponse;
            return `${response.statusCode} ${new TextDecoder().decode(response.body!)}`;
        });
    } catch (error) {
        return error instanceof ApexException ? error.apexText() : String(error);
    }
}

parentPort!.postMessage({
    first: send('integration@x', 'callout:Api/things?a=1'),
    second: send('integration@x', 'callout:Api/things'),
    patch: send('integration@x', 'callout:Api/things', (request) => {
        request.method = 'PATCH';
        request.body = new TextEncoder().encode('{}');
        request.headers.set('If-Match', '"7"');
    }),
    seller: send('seller@x', 'callout:Api/things'),
    unknown: send('integration@x', 'callout:Nope/things'),
    direct: send('integration@x', 'https://api.example.com/direct'),
    unauthorized: send('integration@x', 'https://other.example/x'),
    unmapped: send('integration@x', 'https://no.example/x'),
    uncommitted: send('integration@x', 'callout:Api/things#uncommitted'),
    slow: send('integration@x', 'callout:Api/slow', (request) => (request.timeout = 50)),
    callouts: events.filter((event) => event.kind === 'callout')
});
await org.http.close();
