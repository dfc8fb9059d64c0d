import type { Client } from '../directory/directory.ts';
import { EntraError } from './entraError.ts';
import type { LoginRoom, TokenRequest } from './loginRoom.ts';

/** The tenant named in the path; `common` and `organizations` stand for the client's own. */
export function checkTenant(tenant: string, room: LoginRoom): void {
    if (['common', 'organizations'].includes(tenant)) return;
    if (!room.directory.organizations.some((one) => one.tenantId.toLowerCase() === tenant.toLowerCase()))
        throw new EntraError(
            'invalid_request',
            90002,
            `Tenant '${tenant}' not found. Check the tenant in the address.`
        );
}

/** The app registration by its id. */
export function knownClient(id: string | undefined, room: LoginRoom): Client {
    if (!id)
        throw new EntraError('invalid_request', 900144, "The request body must contain the parameter 'client_id'.");
    const client = room.directory.clients.find((one) => one.id.toLowerCase() === id.toLowerCase());
    if (client) return client;
    throw new EntraError(
        'unauthorized_client',
        700016,
        `Application with identifier '${id}' was not found in the directory.`
    );
}

/** The app registration that sends this request, after its secret was checked. @throws EntraError */
export function checkedClient({ form, basic }: TokenRequest, room: LoginRoom): Client {
    const client = knownClient(basic?.id ?? form.client_id, room);
    const secret = basic?.secret ?? form.client_secret;
    if (!secret)
        throw new EntraError(
            'invalid_client',
            7000218,
            "The request body must contain the parameter 'client_secret'.",
            401
        );
    if (secret !== client.secret)
        throw new EntraError('invalid_client', 7000215, 'Invalid client secret provided.', 401);
    if (client.secretExpiresMs !== null && client.secretExpiresMs <= room.nowMs)
        throw new EntraError('invalid_client', 7000222, 'The provided client secret keys are expired.', 401);
    return client;
}
