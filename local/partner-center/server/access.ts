import type { FastifyRequest } from 'fastify';
import { referralsAudience, webhooksAudience } from '../directory/audiences.ts';
import type { User } from '../directory/directory.ts';
import { callerOf, type Caller } from '../login/caller.ts';
import type { World } from '../world/world.ts';
import { partnerCenterRefusal, referralsRefusal, type Refusal } from './refusal.ts';
import { header } from './request.ts';

/** Who may use the referrals host: a user, with MFA, with a referral role (contract 1.2, 7.1). @throws Refusal */
export function referralsCaller(request: FastifyRequest, world: World): Caller & { readonly user: User } {
    const caller = knownCaller(request, world);
    if (!caller) throw referralsRefusal(401, 'unauthenticated', 'The caller is not authenticated.');
    if (caller.audience !== referralsAudience)
        throw authRefusal(world, 401, '900420', `The token is for ${caller.audience}, not for ${referralsAudience}.`);
    const { user } = caller;
    if (!user)
        throw authRefusal(world, 403, '900329', 'This resource does not support application-only authentication.');
    if (!caller.mfa && world.switches.settings['1.4.mfaEnforced'])
        throw authRefusal(world, 401, '900421', 'Multifactor authentication is required for this call.');
    if (user.referralRole === 'None')
        throw referralsRefusal(403, 'accessDenied', 'The caller is not allowed to perform this action.', 'referral', {
            code: 'referralRoleRequired',
            message: 'The user needs the role Referral Admin or Referral User in Partner Center.'
        });
    return { ...caller, user };
}

/** Who may register webhooks: an application, or a user with a fitting role (contract 1.2, U-12). @throws Refusal */
export function webhooksCaller(request: FastifyRequest, world: World): Caller {
    const { settings } = world.switches;
    const caller = knownCaller(request, world);
    if (!caller) throw partnerCenterRefusal(401, '401', 'The caller is not authenticated.');
    if (caller.audience !== webhooksAudience)
        throw partnerCenterRefusal(401, '900420', `The token is for ${caller.audience}, not for ${webhooksAudience}.`);
    if (!caller.user) return caller;
    if (!caller.mfa && settings['1.4.mfaEnforced'])
        throw partnerCenterRefusal(401, '900421', 'Multifactor authentication is required for this call.');
    const admin = caller.user.referralRole === 'Admin' && settings['U-12.referralAdminMayRegister'];
    if (!caller.user.adminAgent && !admin)
        throw partnerCenterRefusal(403, '900308', 'The user needs the Admin agent role to register webhooks.');
    return caller;
}

/** The caller of the token, whatever the token is good for. */
export function knownCaller(request: FastifyRequest, world: World): Caller | null {
    return callerOf(header(request, 'authorization'), {
        directory: world.room('directory'),
        secret: world.room('login').secret,
        nowMs: world.clock.nowMs()
    });
}

function authRefusal(world: World, status: number, code: string, message: string): Refusal {
    if (world.switches.settings['U-4.authErrorBody'] === 'partnerCenter')
        return partnerCenterRefusal(status, code, message);
    const outer = status === 403 ? 'accessDenied' : 'unauthenticated';
    return referralsRefusal(status, outer, message, 'referral', { code, message });
}
