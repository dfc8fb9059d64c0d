import { describe, expect, test } from 'vitest';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { TriggerContext } from '../../platform/transactions/triggerContext.ts';
import { column, dataOrg, dml, failure, inOrg, record, rows, saved, trigger } from './dataOrg.ts';

const objects = { Thing__c: { Code__c: 'type: Text; length: 10', Count__c: 'type: Number; precision: 9; scale: 0' } };

function news(context: TriggerContext): SObjectValue[] {
    return context.new!.items as SObjectValue[];
}

describe('triggers', () => {
    test('before triggers change what is saved, also what would not have fitted', () => {
        const cut = trigger('Thing__c', ['beforeInsert'], (context) =>
            news(context).forEach((one) => one.setByName('Code__c', String(one.getByName('Code__c')).slice(0, 3)))
        );
        inOrg(dataOrg({ objects, triggers: [cut] }), () => {
            saved('Thing__c', { Code__c: 'much too long a text' });
            expect(column('SELECT Code__c FROM Thing__c', 'Code__c')).toEqual(['muc']);
        });
    });

    test('order and contents: Id and system fields only after the save, old rows on update, new instances each time', () => {
        const seen: unknown[] = [];
        const instances = new Set<SObjectValue>();
        const all = ['beforeInsert', 'afterInsert', 'beforeUpdate', 'afterUpdate'] as const;
        const note = trigger('Thing__c', all, (context) => {
            const [one] = news(context);
            instances.add(one!);
            seen.push([
                context.operation,
                one!.id !== null,
                one!.getByName('CreatedDate') !== null,
                context.newMap !== null,
                (context.old?.items[0] as SObjectValue | undefined)?.getByName('Code__c') ?? null
            ]);
        });
        inOrg(dataOrg({ objects, triggers: [note] }), () => {
            const thing = record('Thing__c', { Code__c: 'a' });
            dml('insert', thing);
            thing.setByName('Code__c', 'b');
            dml('update', thing);
        });
        expect(seen).toEqual([
            ['BEFORE_INSERT', false, false, false, null],
            ['AFTER_INSERT', true, true, true, null],
            ['BEFORE_UPDATE', true, true, true, 'a'],
            ['AFTER_UPDATE', true, true, true, 'a']
        ]);
        expect(instances.size).toBe(4);
    });

    test('records of after triggers cannot be changed', () => {
        const change = trigger('Thing__c', ['afterInsert'], (context) => news(context)[0]!.write(1, 'x'));
        inOrg(dataOrg({ objects, triggers: [change] }), () => {
            expect(failure(dml('insert', record('Thing__c'))[0])).toMatch(
                /^CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, Thing__cTrigger: execution of AfterInsert\n\ncaused by: System.FinalException: Record is read-only/
            );
        });
    });

    test('chunks of 200', () => {
        const sizes: number[] = [];
        const note = trigger('Thing__c', ['beforeInsert'], (context) => sizes.push(context.size));
        inOrg(dataOrg({ objects, triggers: [note] }), () => {
            dml(
                'insert',
                Array.from({ length: 450 }, () => record('Thing__c'))
            );
        });
        expect(sizes).toEqual([200, 200, 50]);
    });

    test('addError stops its row: field or page; all rows are looked at', () => {
        const refuse = trigger('Thing__c', ['beforeInsert'], (context) =>
            news(context).forEach((one) => one.addError('no', one.getByName('Code__c') === 'f' ? 'Code__c' : null))
        );
        inOrg(dataOrg({ objects, triggers: [refuse] }), () => {
            const outcomes = dml('insert', [record('Thing__c', { Code__c: 'f' }), record('Thing__c')]);
            expect(outcomes.map(failure)).toEqual([
                'FIELD_CUSTOM_VALIDATION_EXCEPTION, no: [Code__c]',
                'FIELD_CUSTOM_VALIDATION_EXCEPTION, no: []'
            ]);
        });
    });

    test('partial success: good rows are tried again, triggers fire again, nothing of the first attempt stays', () => {
        const sizes: number[] = [];
        const refuse = trigger('Thing__c', ['afterInsert'], (context) => {
            sizes.push(context.size);
            saved('Account', { Name: `seen ${context.size}` });
            news(context)
                .filter((one) => one.getByName('Code__c') === 'bad')
                .forEach((one) => one.addError('no', null));
        });
        inOrg(dataOrg({ objects, triggers: [refuse] }), (transaction) => {
            const list = ['a', 'bad', 'c'].map((code) => record('Thing__c', { Code__c: code }));
            const outcomes = dml('insert', list, { allOrNone: false });
            expect(outcomes.map((one) => one.success)).toEqual([true, false, true]);
            expect(sizes).toEqual([3, 2]);
            expect(column('SELECT Name FROM Account', 'Name')).toEqual(['seen 2']);
            expect(transaction.limits.used('dmlStatements')).toBe(2);
        });
    });

    test('partial success where every row fails after the save leaves nothing', () => {
        const refuse = trigger('Thing__c', ['afterInsert'], (context) =>
            news(context).forEach((one) => one.addError('no', null))
        );
        inOrg(dataOrg({ objects, triggers: [refuse] }), () => {
            dml('insert', [record('Thing__c'), record('Thing__c')], { allOrNone: false });
            expect(rows('SELECT Id FROM Thing__c')).toEqual([]);
        });
    });

    test('a row that fails anew in each attempt ends in too many retries', () => {
        let attempt = 0;
        const refuse = trigger('Thing__c', ['beforeInsert'], (context) => {
            attempt++;
            news(context)[0]!.addError('no', null);
        });
        inOrg(dataOrg({ objects, triggers: [refuse] }), () => {
            const list = Array.from({ length: 5 }, () => record('Thing__c'));
            const outcomes = dml('insert', list, { allOrNone: false });
            expect(attempt).toBe(3);
            expect(failure(outcomes[4])).toBe(
                'TOO_MANY_RETRIES, Too many batch retries in the presence of Apex triggers and partial failures.: []'
            );
            expect(rows('SELECT Id FROM Thing__c')).toEqual([]);
        });
    });

    test('triggers that fire each other end at depth 16', () => {
        const failures: string[] = [];
        const again = trigger('Thing__c', ['afterUpdate'], (context) => {
            const [outcome] = dml('update', record('Thing__c', { Id: news(context)[0]!.id }));
            failures.push(failure(outcome) ?? '');
        });
        const org = dataOrg({ objects, triggers: [again] });
        const id = inOrg(org, () => saved('Thing__c'));
        inOrg(org, () => dml('update', record('Thing__c', { Id: id })));
        expect(failures).toHaveLength(16);
        expect(failures[0]).toContain(': maximum trigger depth exceeded\nThing__c trigger event AfterUpdate for [');
    });
});
