import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import type { OrgUser } from '../../platform/orgUser.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import { apiVersionOf } from './apiVersion.ts';
import { isPassword } from './oauthResource.ts';
import type { RestCallContext } from './restApi.ts';
import { notFound } from './restError.ts';
import { xml } from './restResult.ts';

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' });

/** POST /services/Soap/u/66.0: `login` of the partner API, which jsforce's conn.login calls. Nothing else of SOAP. */
export function soapLogin(context: RestCallContext): OutboundResponse {
    const version = apiVersionOf(`v${context.request.path[3]}`);
    const login = loginOf(new TextDecoder().decode(context.request.body));
    if (!login) {
        throw notFound();
    }
    const user = context.org.users.byName(login.username);
    if (!user?.isActive || !isPassword(context, login.password)) {
        const message = 'INVALID_LOGIN: Invalid username, password, security token; or user locked out.';
        return fault('sf:INVALID_LOGIN', message);
    }
    return xml(200, envelope({ loginResponse: { result: loginResult(context, user, version) } }));
}

function loginOf(text: string): { username: string; password: string } | null {
    const document = parser.parse(text) as {
        Envelope?: { Body?: { login?: { username?: string; password?: string } } };
    };
    const login = document.Envelope?.Body?.login;
    return login ? { username: login.username ?? '', password: login.password ?? '' } : null;
}

function loginResult(context: RestCallContext, user: OrgUser, version: string): object {
    const { org, baseUrl } = context;
    const suffix = `${version}/${org.settings.organizationId.slice(0, 15)}`;
    return {
        metadataServerUrl: `${baseUrl}/services/Soap/m/${suffix}`,
        passwordExpired: false,
        sandbox: false,
        serverUrl: `${baseUrl}/services/Soap/u/${suffix}`,
        sessionId: org.sessions.open(user),
        userId: user.id,
        userInfo: {
            organizationId: org.settings.organizationId,
            organizationName: org.settings.organizationName,
            profileId: user.profileId,
            userEmail: user.email,
            userFullName: user.name,
            userId: user.id,
            userLanguage: user.language,
            userLocale: user.locale,
            userName: user.username,
            userTimeZone: user.timeZone,
            userType: user.userType
        }
    };
}

function fault(code: string, message: string): OutboundResponse {
    return xml(500, envelope({ 'soapenv:Fault': { faultcode: code, faultstring: message } }));
}

function envelope(body: object): string {
    const text = builder.build({
        'soapenv:Envelope': {
            '@xmlns:soapenv': 'http://schemas.xmlsoap.org/soap/envelope/',
            '@xmlns': 'urn:partner.soap.sforce.com',
            '@xmlns:sf': 'urn:fault.partner.soap.sforce.com',
            'soapenv:Body': body
        }
    }) as string;
    return `<?xml version="1.0" encoding="UTF-8"?>${text}`;
}
