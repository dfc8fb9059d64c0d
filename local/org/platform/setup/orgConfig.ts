import { Ajv, type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';

/** The secrets that an admin would type into Setup for one external credential. */
export interface ConfiguredCredential {
    /** Takes the place of `common` / `organizations` in the identity provider's addresses. */
    readonly tenant?: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly refreshToken?: string;
}

/** A user that the org has besides those that every org has. */
export interface ConfiguredUser {
    readonly username: string;
    readonly firstName?: string;
    readonly lastName: string;
    readonly email?: string;
    /** A profile's name; `Standard User` if not given. */
    readonly profile?: string;
    /** API names of permission sets of the package. */
    readonly permissionSets?: readonly string[];
    readonly timeZone?: string;
}

/** What is configured about the running org: one part of `config/local.json`, the rest of that file is not the org's. */
export interface OrgConfig {
    readonly org: { readonly port: number };
    /** Origin → base address on this machine. Applied last, so that the package keeps its production addresses. */
    readonly network: Readonly<Record<string, string>>;
    readonly credentials: Readonly<Record<string, ConfiguredCredential>>;
    /** Platform event trigger (or event) → name of the user its trigger runs as. */
    readonly subscribers: Readonly<Record<string, string>>;
    readonly users: readonly ConfiguredUser[];
    /** API names of the permission sets that the site's guest user has. */
    readonly guestPermissionSets: readonly string[];
}

export const emptyConfig: OrgConfig = {
    org: { port: 8780 },
    network: {},
    credentials: {},
    subscribers: {},
    users: [],
    guestPermissionSets: []
};

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const schema = {
    type: 'object',
    properties: {
        org: {
            type: 'object',
            required: ['port'],
            properties: { port: { type: 'integer', minimum: 0, maximum: 65535 } }
        },
        network: { type: 'object', additionalProperties: text },
        credentials: {
            type: 'object',
            additionalProperties: {
                type: 'object',
                required: ['clientId', 'clientSecret'],
                additionalProperties: false,
                properties: { tenant: text, clientId: text, clientSecret: text, refreshToken: text }
            }
        },
        subscribers: { type: 'object', additionalProperties: text },
        guestPermissionSets: texts,
        users: {
            type: 'array',
            items: {
                type: 'object',
                required: ['username', 'lastName'],
                additionalProperties: false,
                properties: {
                    username: text,
                    firstName: text,
                    lastName: text,
                    email: text,
                    profile: text,
                    permissionSets: texts,
                    timeZone: text
                }
            }
        }
    }
};

let known: ValidateFunction | null = null;

/** Compiled when there is a configuration to check: test runs have none. */
function validator(): ValidateFunction {
    return (known ??= new Ajv({ allErrors: true }).compile(schema));
}

/** Checks and completes a configuration; `name` is what the errors call it. */
export function orgConfigOf(value: unknown, name = 'configuration'): OrgConfig {
    const validate = validator();
    if (!validate(value)) {
        const errors = validate.errors!.map((each) => `${each.instancePath || '/'} ${each.message}`);
        throw new Error(`${name}: ${errors.join('; ')}`);
    }
    return { ...emptyConfig, ...(value as Partial<OrgConfig>) };
}

/** Reads `config/local.json` or a file of the same form. */
export function readOrgConfig(path: string): OrgConfig {
    let value: unknown;
    try {
        value = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
        throw new Error(`${path}: ${(error as Error).message}`);
    }
    return orgConfigOf(value, path);
}
