import type { OrgUser } from '../../platform/users/orgUser.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import { apiVersionOf } from './apiVersion.ts';
import { isPassword } from './oauthResource.ts';
import type { RestCallContext } from './restApi.ts';
import { notFound } from './restError.ts';
import { soapFault, soapRequest, soapResponse } from './soapEnvelope.ts';

const namespace = 'urn:partner.soap.sforce.com';

/** POST /services/Soap/u/66.0: `login` of the partner API, which jsforce's conn.login calls. Nothing else of SOAP. */
export function soapLogin(context: RestCallContext): OutboundResponse {
    const version = apiVersionOf(`v${context.request.path[3]}`);
    const login = soapRequest(context.request.body).body.login as { username?: string; password?: string } | undefined;
    if (!login) {
        throw notFound();
    }
    const user = context.org.users.byName(login.username ?? '');
    if (!user?.isActive || !isPassword(context, login.password ?? '')) {
        const message = 'INVALID_LOGIN: Invalid username, password, security token; or user locked out.';
        return soapFault(namespace, 'sf:INVALID_LOGIN', message);
    }
    return soapResponse(namespace, { loginResponse: { result: loginResult(context, user, version) } });
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
