import type { MemberBody } from './createBody.ts';

/** All four details, as Partner Center asks for team members and for contacts when help is wanted (contract 2.2, 2.10). */
export function hasFourDetails(member: MemberBody): boolean {
    return [member.firstName, member.lastName, member.phoneNumber, member.email].every((one) => Boolean(one?.trim()));
}
