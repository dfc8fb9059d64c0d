import { randomUUID } from 'node:crypto';
import { audienceOf, referralsAudience, webhooksAudience } from '../directory/audiences.ts';
import type { Client, Directory, Organization, User } from '../directory/directory.ts';
import { signToken } from '../login/signedToken.ts';
import type { World } from '../world/world.ts';
import type { ControlInput, ControlRoute } from './controlHost.ts';
import { partnerOf } from './partnerOf.ts';
import { unknown } from './unknown.ts';

/** Organisations, people, app registrations and ready-made tokens. */
export const directoryRoutes: readonly ControlRoute[] = [
    {
        method: 'GET',
        url: '/directory',
        does: 'Organisations, users and app registrations',
        act: (world) => world.room('directory')
    },
    {
        method: 'PATCH',
        url: '/users/:id',
        does: 'Changes a user: {referralRole, adminAgent, mfa, blocked, email, name, revoked: true}',
        act: changeUser
    },
    {
        method: 'PATCH',
        url: '/clients/:id',
        does: 'Changes an app registration: {secret, secretExpired: true or false, consents: […]}',
        act: changeClient
    },
    {
        method: 'POST',
        url: '/organizations',
        does: 'Another partner: {name, mpnId}, with a Referral Admin and a client',
        act: add
    },
    {
        method: 'POST',
        url: '/tokens',
        does: 'An access token as wished: {audience, userId, appOnly, mfa, expiresInSeconds, organizationId}',
        act: mint
    }
];

function changeUser(world: World, { params, body }: ControlInput): object {
    const { revoked, ...changes } = checked(body, [
        'referralRole',
        'adminAgent',
        'mfa',
        'blocked',
        'email',
        'name',
        'revoked'
    ]);
    if ('referralRole' in changes && !['Admin', 'User', 'None'].includes(changes.referralRole as string))
        throw new Error('referralRole is Admin, User or None.');
    const moment = revoked ? { tokensValidFromMs: world.clock.nowMs() + 1000 } : {};
    return replaceIn(world, 'users', params.id!, { ...changes, ...moment });
}

function changeClient(world: World, { params, body }: ControlInput): object {
    const { secretExpired, ...changes } = checked(body, ['secret', 'secretExpired', 'consents']);
    const expiry = secretExpired === undefined ? {} : { secretExpiresMs: secretExpired ? world.clock.nowMs() : null };
    return replaceIn(world, 'clients', params.id!, { ...changes, ...expiry });
}

function checked(body: ControlInput['body'], names: readonly string[]): Record<string, unknown> {
    const wrong = Object.keys(body).find((name) => !names.includes(name));
    if (wrong !== undefined) throw new Error(`'${wrong}' cannot be changed, only ${names.join(', ')}.`);
    return { ...body };
}

function replaceIn(world: World, list: 'users' | 'clients', id: string, changes: object): object {
    const directory = world.room('directory');
    if (!directory[list].some((one) => one.id === id)) throw unknown(`${list.slice(0, -1)} '${id}'`);
    const changed = (directory[list] as readonly (User | Client)[]).map((one) =>
        one.id === id ? { ...one, ...changes } : one
    );
    world.keep('directory', { ...directory, [list]: changed } as Directory);
    return changed.find((one) => one.id === id)!;
}

function add(world: World, { body }: ControlInput): object {
    const organization: Organization = {
        id: randomUUID(),
        name: String(body.name ?? 'Another Partner'),
        mpnId: String(body.mpnId ?? '7054321'),
        tenantId: randomUUID()
    };
    const user: User = {
        id: randomUUID(),
        organizationId: organization.id,
        email: `admin@${organization.id.slice(0, 8)}.example`,
        name: `${organization.name} Admin`,
        referralRole: 'Admin',
        adminAgent: true,
        mfa: true,
        tokensValidFromMs: 0,
        blocked: false
    };
    const client: Client = {
        id: randomUUID(),
        secret: randomUUID(),
        tenantId: organization.tenantId,
        secretExpiresMs: null,
        consents: [referralsAudience, webhooksAudience]
    };
    const { organizations, users, clients } = world.room('directory');
    world.keep('directory', {
        organizations: [...organizations, organization],
        users: [...users, user],
        clients: [...clients, client]
    });
    return { organization, user, client };
}

function mint(world: World, { body }: ControlInput): object {
    const { users, clients } = world.room('directory');
    const organization = partnerOf(world, body.organizationId);
    const wanted =
        body.userId === undefined
            ? (one: User) => one.organizationId === organization.id
            : (one: User) => one.id === body.userId;
    const user = users.find(wanted);
    if (!user) throw unknown(`user '${String(body.userId)}'`);
    const audience = body.audience === undefined ? referralsAudience : audienceOf(String(body.audience));
    if (!audience) throw new Error(`audience is ${referralsAudience} or ${webhooksAudience}.`);
    const now = Math.floor(world.clock.nowMs() / 1000);
    const mfa = body.mfa === undefined ? user.mfa : body.mfa === true;
    const token = signToken(
        {
            kind: 'access',
            aud: audience,
            tid: organization.tenantId,
            appid: clients.find((one) => one.tenantId === organization.tenantId)!.id,
            ...(body.appOnly !== true && { oid: user.id, amr: mfa ? ['pwd', 'mfa'] : ['pwd'] }),
            iat: now,
            exp: now + Number(body.expiresInSeconds ?? 3599),
            jti: world.newId()
        },
        world.room('login').secret
    );
    return { access_token: token, token_type: 'Bearer', resource: audience };
}
