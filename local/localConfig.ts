import { readFileSync } from 'node:fs';
import { orgConfigOf, type OrgConfig } from './org/platform/setup/orgConfig.ts';

/** Everything that is configured about the stand-ins: the whole of `config/local.json`, see docs/local-configuration.md. */
export interface LocalConfig {
    readonly org: OrgConfig;
    readonly partnerCenter: {
        /** false: somebody else's Partner Center stands at the addresses of `network`; ours is not started. */
        readonly simulator: boolean;
        readonly port: number;
    };
}

/** Reads the file; an unreadable or wrong one is an Error that names it and says what is wrong. */
export function readLocalConfig(file: string): LocalConfig {
    const { partnerCenter, ...org } = parse(file);
    const { simulator = true, port = 8790 } = (partnerCenter ?? {}) as { simulator?: unknown; port?: unknown };
    if (typeof simulator !== 'boolean') throw new Error(`${file}: /partnerCenter/simulator must be true or false`);
    if (!Number.isInteger(port) || (port as number) < 0 || (port as number) > 65535)
        throw new Error(`${file}: /partnerCenter/port must be a port number`);
    return { org: orgConfigOf(org, file), partnerCenter: { simulator, port: port as number } };
}

function parse(file: string): Record<string, unknown> {
    try {
        return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    } catch (error) {
        throw new Error(`${file}: ${(error as Error).message}. Mend the file, or name another with --config.`);
    }
}
