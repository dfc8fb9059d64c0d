import { beforeAll, describe, expect, test } from 'vitest';
import type { Org } from '../../platform/org.ts';
import { dataOrg, dml, failure, inOrg, query, record, saved } from '../../dml/__tests__/dataOrg.ts';

const objects = {
    Secret__c: { object: 'label: Secret; sharingModel: Private' },
    Part__c: {
        object: 'label: Part; sharingModel: ControlledByParent',
        Secret__c: 'type: MasterDetail; referenceTo: Secret__c; relationshipName: Parts'
    },
    Shown__c: { object: 'label: Shown; sharingModel: Read' }
};
const rights = (name: string) =>
    `<objectPermissions><object>${name}</object><allowRead>true</allowRead><allowCreate>true</allowCreate>` +
    '<allowEdit>true</allowEdit><allowDelete>true</allowDelete></objectPermissions>';
const files = {
    'permissionsets/All.permissionset-meta.xml': `<PermissionSet><label>All</label>${Object.keys(objects).map(rights).join('')}</PermissionSet>`
};
const person = (name: string) => ({ username: `${name}@x.org`, lastName: name, permissionSets: ['All'] });
let org: Org;
let secret: string;
let shown: string;

beforeAll(() => {
    org = dataOrg({ objects, files, config: { users: [person('ann'), person('ben')] as never } });
    inOrg(
        org,
        () => {
            secret = saved('Secret__c', { Name: 'S' });
            saved('Part__c', { Name: 'P', Secret__c: secret });
            shown = saved('Shown__c', { Name: 'O' });
        },
        'ann@x.org'
    );
});

function count(object: string, username?: string): number {
    return inOrg(org, () => (query(`SELECT COUNT() FROM ${object}`, {}, 'user') as { count: number }).count, username);
}

describe('sharing in user mode', () => {
    test('private rows are for their owner and the administrator; details follow their master', () => {
        expect(['ann@x.org', 'ben@x.org', undefined].map((user) => count('Secret__c', user))).toEqual([1, 0, 1]);
        expect(['ann@x.org', 'ben@x.org'].map((user) => count('Part__c', user))).toEqual([1, 0]);
    });

    test('public read-only rows are changed by their owner alone', () => {
        expect(count('Shown__c', 'ben@x.org')).toBe(1);
        const change = () => failure(dml('update', record('Shown__c', { Id: shown, Name: 'x' }), { mode: 'user' })[0]);
        expect(inOrg(org, change, 'ben@x.org')).toBe(
            'INSUFFICIENT_ACCESS_OR_READONLY, insufficient access rights on object id: []'
        );
        expect(inOrg(org, change, 'ann@x.org')).toBeNull();
    });

    test('system mode without sharing sees everything', () => {
        expect(inOrg(org, () => query('SELECT COUNT() FROM Secret__c'), 'ben@x.org')).toMatchObject({ count: 1 });
    });

    test('a class with sharing keeps to it in system mode too', () => {
        const frame = { sharing: 'with' as const, apiVersion: 66, className: 'Foo' };
        const outcome = inOrg(org, () => dml('delete', record('Shown__c', { Id: shown }), { frame }), 'ben@x.org');
        expect(failure(outcome[0])).toMatch(/^INSUFFICIENT_ACCESS_OR_READONLY/);
    });

    test('a share row opens a record, to the level that it says', () => {
        const ben = org.users.named('ben@x.org').id;
        inOrg(org, () => saved('Secret__Share', { ParentId: secret, UserOrGroupId: ben, AccessLevel: 'Read' }));
        expect(count('Secret__c', 'ben@x.org')).toBe(1);
        const change = () => failure(dml('update', record('Secret__c', { Id: secret }), { mode: 'user' })[0]);
        expect(inOrg(org, change, 'ben@x.org')).toMatch(/^INSUFFICIENT_ACCESS_OR_READONLY/);
    });
});
