import { describe, expect, it } from 'vitest';
import { orgConfigOf, readOrgConfig } from '../setup/orgConfig.ts';

describe('orgConfigOf', () => {
    it('completes what is missing', () => {
        expect(orgConfigOf({ org: { port: 1 } })).toMatchObject({ org: { port: 1 }, network: {}, users: [] });
    });

    it('names the place of what is wrong', () => {
        expect(() => orgConfigOf({ org: { port: 'x' }, credentials: { A: { clientId: 'c' } } }, 'local.json')).toThrow(
            /^local\.json: .*\/org\/port must be integer.*\/credentials\/A must have required property 'clientSecret'/
        );
    });

    it('says which file cannot be read', () => {
        expect(() => readOrgConfig('/nowhere/local.json')).toThrow('/nowhere/local.json');
    });
});
