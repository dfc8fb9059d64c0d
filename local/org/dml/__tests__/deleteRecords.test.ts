import { describe, expect, test } from 'vitest';
import { column, dataOrg, dml, failure, inOrg, record, saved, trigger } from './dataOrg.ts';

const objects = {
    Order__c: { Note__c: 'type: Text; length: 40' },
    Line__c: {
        object: 'sharingModel: ControlledByParent',
        Order__c: 'type: MasterDetail; referenceTo: Order__c; relationshipName: Lines'
    },
    Visit__c: { Order__c: 'type: Lookup; referenceTo: Order__c; relationshipName: Visits' },
    Bill__c: {
        Order__c: 'type: Lookup; referenceTo: Order__c; relationshipName: Bills; deleteConstraint: Restrict'
    }
};

describe('delete', () => {
    test('details go with their master, lookups are emptied, and undelete brings both back', () => {
        const org = dataOrg({ objects });
        inOrg(org, () => {
            const order = saved('Order__c', { Name: 'O1' });
            saved('Line__c', { Order__c: order });
            saved('Visit__c', { Order__c: order });
            dml('delete', record('Order__c', { Id: order }));
            expect(column('SELECT Id FROM Line__c', 'Id')).toEqual([]);
            expect(column('SELECT IsDeleted FROM Line__c ALL ROWS', 'IsDeleted')).toEqual([true]);
            expect(column('SELECT Order__c FROM Visit__c', 'Order__c')).toEqual([null]);
            dml('undelete', record('Order__c', { Id: order }));
            expect(column('SELECT Order__c FROM Line__c', 'Order__c')).toEqual([order]);
            expect(column('SELECT Order__c FROM Visit__c', 'Order__c')).toEqual([order]);
        });
    });

    test('a detail that was deleted before its master stays in the recycle bin', () => {
        const org = dataOrg({ objects });
        inOrg(org, () => {
            const order = saved('Order__c', { Name: 'O1' });
            const line = saved('Line__c', { Order__c: order });
            dml('delete', record('Line__c', { Id: line }));
            dml('delete', record('Order__c', { Id: order }));
            dml('undelete', record('Order__c', { Id: order }));
            expect(column('SELECT Id FROM Line__c', 'Id')).toEqual([]);
        });
    });

    test('a restricting lookup refuses', () => {
        const org = dataOrg({ objects });
        inOrg(org, () => {
            const order = saved('Order__c', { Name: 'O1' });
            saved('Bill__c', { Name: 'B1', Order__c: order });
            const [outcome] = dml('delete', record('Order__c', { Id: order }));
            expect(failure(outcome)).toBe(
                'DELETE_FAILED, Your attempt to delete O1 could not be completed because it is associated with the ' +
                    'following things.: B1: []'
            );
            expect(column('SELECT Name FROM Order__c', 'Name')).toEqual(['O1']);
        });
    });

    test('triggers fire for what was deleted, not for what went with it; old only on delete, new only on undelete', () => {
        const seen: string[] = [];
        const note = (object: string) =>
            trigger(object, ['beforeDelete', 'afterDelete', 'afterUndelete'], (context) =>
                seen.push(`${context.operation} ${context.new === null} ${context.old === null}`)
            );
        const org = dataOrg({ objects, triggers: [note('Order__c'), note('Line__c')] });
        inOrg(org, () => {
            const order = saved('Order__c', { Name: 'O1' });
            saved('Line__c', { Order__c: order });
            dml('delete', record('Order__c', { Id: order }));
            dml('undelete', record('Order__c', { Id: order }));
        });
        expect(seen).toEqual(['BEFORE_DELETE true false', 'AFTER_DELETE true false', 'AFTER_UNDELETE false true']);
    });

    test('what is gone cannot be deleted again or brought back twice', () => {
        const org = dataOrg({ objects });
        inOrg(org, () => {
            const order = saved('Order__c', { Name: 'O1' });
            dml('delete', record('Order__c', { Id: order }));
            expect(failure(dml('delete', record('Order__c', { Id: order }))[0])).toBe(
                'ENTITY_IS_DELETED, entity is deleted: []'
            );
            dml('undelete', record('Order__c', { Id: order }));
            expect(failure(dml('undelete', record('Order__c', { Id: order }))[0])).toMatch(/^UNDELETE_FAILED/);
        });
    });
});
