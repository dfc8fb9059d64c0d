import type { OrgUser } from '../../platform/users/orgUser.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import { callerOf } from './caller.ts';
import type { RestCallContext } from './restApi.ts';
import { methodNotAllowed, notFound } from './restError.ts';
import { json, noContent } from './restResult.ts';

/** /services/oauth2/token, userinfo, revoke. */
export function oauthResource(context: RestCallContext): OutboundResponse {
    const { request, org } = context;
    switch (request.path[2]?.toLowerCase()) {
        case 'token':
            return request.method === 'POST' ? tokenResponse(context) : raiseMethod(request.method, 'POST');
        case 'userinfo':
            return json(200, userInfo(context, callerOf(org, request)));
        case 'revoke': {
            const token = form(context).get('token') ?? request.query.get('token') ?? '';
            org.sessions.close(token);
            return { ...noContent, status: 200 };
        }
        case 'singleaccess':
            callerOf(org, request);
            return json(200, { frontdoor_uri: `${context.baseUrl}/` });
    }
    throw notFound();
}

function raiseMethod(method: string, allowed: string): never {
    throw methodNotAllowed(method, allowed);
}

/** Grants: password (the password is the token that the org prints at start) and refresh_token. */
function tokenResponse(context: RestCallContext): OutboundResponse {
    const { org } = context;
    const fields = form(context);
    switch (fields.get('grant_type')) {
        case 'password': {
            const user = org.users.byName(fields.get('username') ?? '');
            const password = fields.get('password') ?? '';
            if (!user?.isActive || !isPassword(context, password)) {
                return failed('invalid_grant', 'authentication failure');
            }
            return granted(context, user);
        }
        case 'refresh_token': {
            const id = org.sessions.userIdOfRefresh(fields.get('refresh_token') ?? '');
            const user = id === null ? null : org.users.byId(id);
            return user ? granted(context, user) : failed('invalid_grant', 'expired access/refresh token');
        }
        default:
            return failed('unsupported_grant_type', 'grant type not supported');
    }
}

export function isPassword(context: RestCallContext, password: string): boolean {
    return password === context.token;
}

function granted(context: RestCallContext, user: OrgUser): OutboundResponse {
    const { org, baseUrl } = context;
    return json(200, {
        access_token: org.sessions.open(user),
        refresh_token: org.sessions.refreshTokenFor(user),
        instance_url: baseUrl,
        id: `${baseUrl}/id/${org.settings.organizationId}/${user.id}`,
        token_type: 'Bearer',
        scope: 'api refresh_token',
        issued_at: String(org.clock.now())
    });
}

function failed(error: string, description: string): OutboundResponse {
    return json(400, { error, error_description: description });
}

function form(context: RestCallContext): URLSearchParams {
    return new URLSearchParams(new TextDecoder().decode(context.request.body));
}

function userInfo(context: RestCallContext, user: OrgUser): object {
    const { org, baseUrl } = context;
    return {
        sub: `${baseUrl}/id/${org.settings.organizationId}/${user.id}`,
        user_id: user.id,
        organization_id: org.settings.organizationId,
        preferred_username: user.username,
        nickname: user.alias,
        name: user.name,
        email: user.email,
        email_verified: true,
        given_name: user.firstName,
        family_name: user.lastName,
        zoneinfo: user.timeZone,
        active: user.isActive,
        user_type: user.userType.toUpperCase(),
        language: user.language,
        locale: user.locale,
        urls: {
            rest: `${baseUrl}/services/data/v{version}/`,
            sobjects: `${baseUrl}/services/data/v{version}/sobjects/`
        }
    };
}
