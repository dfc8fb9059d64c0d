import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOrg } from '../../platform/setup/createOrg.ts';
import { readDefinition } from '../../project/readDefinition.ts';
import { apexFolder } from '../../testing/__tests__/apexFolder.ts';

const project = join(import.meta.dirname, 'multiCurrency');

function definition(value: unknown): string {
    const file = join(mkdtempSync(join(tmpdir(), 'definition-')), 'scratch.json');
    writeFileSync(file, JSON.stringify(value));
    return file;
}

describe('an org with its features on', () => {
    apexFolder(project, { multiCurrency: true, opportunityTeams: true });
});

it('has no objects and fields of features that are off', () => {
    const messages = createOrg({ projectDir: project }).problems.map((problem) => problem.message);
    expect(messages).toContainEqual(expect.stringContaining('CurrencyType'));
    expect(messages).toContainEqual(expect.stringContaining("No such column 'CurrencyIsoCode' on entity 'Account'"));
    expect(messages).toContainEqual(expect.stringContaining('OpportunityTeamMember'));
});

describe('a scratch org definition', () => {
    it('switches features by name and by setting', () => {
        const settings = { opportunitySettings: { enableOpportunityTeam: true } };
        const file = definition({ edition: 'Enterprise', features: ['MultiCurrency', 'Sites'], settings });
        expect(readDefinition(file)).toEqual({ multiCurrency: true, opportunityTeams: true });
    });

    it('is a plain org without features', () => {
        expect(readDefinition(definition({ orgName: 'plain' }))).toEqual({
            multiCurrency: false,
            opportunityTeams: false
        });
    });

    it('is refused by name where the local org does not do a feature', () => {
        const file = definition({ features: ['PersonAccounts'] });
        expect(() => readDefinition(file)).toThrow('the local org does not do the feature PersonAccounts');
        const teams = definition({ settings: { accountSettings: { enableAccountTeams: true } } });
        expect(() => readDefinition(teams)).toThrow(
            'the local org does not do the setting accountSettings.enableAccountTeams'
        );
    });

    it('is told when it is no definition', () => {
        expect(() => readDefinition(definition({ features: 'MultiCurrency' }))).toThrow('features must be array');
    });
});
