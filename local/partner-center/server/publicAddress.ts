/** The real addresses, as they stand in bodies; clients map the hosts to this machine. */
export const resourcesAddress = 'https://api.partner.microsoft.com/v1.0/engagements/referrals';

export const listContext = 'http://api.partner.microsoft.com/v1.0/$metadata#Referrals';

/** The documented next link is plain http and lacks /engagements (contract 1.1); the other form is right. */
export function nextLink(token: string, good: boolean): string {
    const base = good ? resourcesAddress : 'http://api.partner.microsoft.com/v1.0/referrals';
    return `${base}?$skiptoken=${token}`;
}
