/** The two token audiences of the contract (1.2, 1.4). */
export const referralsAudience = 'https://api.partner.microsoft.com';
export const webhooksAudience = 'https://api.partnercenter.microsoft.com';

const names: Readonly<Record<string, string>> = {
    [referralsAudience]: referralsAudience,
    [webhooksAudience]: webhooksAudience,
    '4990cffe-04e8-4e8b-808a-1175604b879f': referralsAudience,
    'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd': webhooksAudience,
    'https://graph.windows.net': 'https://graph.windows.net'
};

/** The audience of a v1 `resource` value or of an app id (contract 1.3); undefined when nobody knows it. */
export function audienceOf(resource: string): string | undefined {
    const name = resource.replace(/\/+$/, '').replace(/^api:\/\//, '');
    return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** The audience of a v2 `scope` list such as `https://api.partner.microsoft.com/.default offline_access`. */
export function audienceOfScope(scope: string): string | undefined {
    return scope
        .split(/\s+/)
        .map((one) => audienceOf(one.replace(/\/(\.default|user_impersonation)$/, '')))
        .find((one) => one !== undefined);
}
