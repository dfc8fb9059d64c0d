import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import type { OrgFeatures } from './orgFeatures.ts';
import { ProjectError } from './projectError.ts';

interface Definition {
    readonly features?: readonly string[];
    readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const schema = {
    type: 'object',
    properties: {
        features: { type: 'array', items: { type: 'string', minLength: 1 } },
        settings: { type: 'object', additionalProperties: { type: 'object' } }
    }
};

/** Features that change nothing that the local org has. */
const silent = new Set([
    'api',
    'authorapex',
    'communities',
    'debugapex',
    'enablesetpasswordinapi',
    'lightningsalesconsole',
    'platformcache',
    'salesuser',
    'serviceuser',
    'sites'
]);

/** Settings that the local org does: each named value switches a feature. */
const switches: Readonly<Record<string, keyof OrgFeatures>> = {
    'currencysettings.enablemulticurrency': 'multiCurrency',
    'opportunitysettings.enableopportunityteam': 'opportunityTeams'
};

/** Settings that would change the schema or the behaviour of data, and that the local org does not do. */
const refusedSettings = new Set([
    'accountsettings.enableaccountteams',
    'languagesettings.enabletranslationworkbench',
    'enhancednotessettings.enableenhancednotes'
]);

/**
 * Reads a scratch org definition (`features` and `settings` as the sf CLI takes them).
 * @throws ProjectError for a file that is not one, and by name for a feature that the local org does not do
 */
export function readDefinition(file: string): OrgFeatures {
    const { features = [], settings = {} } = parse(file);
    const names = features.map((name) => name.toLowerCase().replace(/:.*$/, ''));
    const known: Record<string, keyof OrgFeatures> = { multicurrency: 'multiCurrency' };
    const unknown = features.find((_, index) => !known[names[index]!] && !silent.has(names[index]!));
    if (unknown !== undefined) {
        throw new ProjectError(`${file}: the local org does not do the feature ${unknown}`);
    }
    const on = new Set(names.flatMap((name) => known[name] ?? []));
    for (const [group, values] of Object.entries(settings)) {
        for (const [setting, value] of Object.entries(values)) {
            const name = `${group}.${setting}`;
            if (value === true && refusedSettings.has(name.toLowerCase())) {
                throw new ProjectError(`${file}: the local org does not do the setting ${name}`);
            }
            const feature = switches[name.toLowerCase()];
            if (value === true && feature) {
                on.add(feature);
            }
        }
    }
    return {
        multiCurrency: on.has('multiCurrency'),
        opportunityTeams: on.has('opportunityTeams')
    };
}

function parse(file: string): Definition {
    let value: unknown;
    try {
        value = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
        throw new ProjectError(`${file}: ${(error as Error).message}`);
    }
    const ajv = new Ajv();
    if (!ajv.validate(schema, value)) {
        throw new ProjectError(`${file}: ${ajv.errorsText()}`);
    }
    return value as Definition;
}
