import { expect, it } from 'vitest';
import { runFact } from '../../fidelity/runFact.ts';

function printed(snippet: string): string[] {
    const fact = {
        claim: '',
        source: '',
        api: '66',
        status: 'inferred',
        semantics: [],
        notRun: null,
        output: ''
    } as const;
    return runFact({ ...fact, name: 'subscriptions', room: 'dml', namespace: null, files: [], snippet }).split('\n');
}

it('lets a user follow a record once, and goes with the record', () => {
    const text = printed(`
        Account one = new Account(Name = 'One');
        insert one;
        Id me = UserInfo.getUserId();
        insert new EntitySubscription(ParentId = one.Id, SubscriberId = me);
        List<EntitySubscription> again = new List<EntitySubscription>{ new EntitySubscription(ParentId = one.Id, SubscriberId = me) };
        System.debug(Database.insert(again, false)[0].getErrors()[0].getStatusCode());
        EntitySubscription found = [SELECT Parent.Name, Subscriber.Id FROM EntitySubscription WHERE ParentId = :one.Id LIMIT 1];
        System.debug(found.Parent.Name + ' ' + (found.Subscriber.Id == me));
        delete one;
        System.debug([SELECT COUNT() FROM EntitySubscription WHERE SubscriberId = :me LIMIT 1000]);
        insert new EntitySubscription(ParentId = me);
    `);
    expect(text).toEqual([
        'DUPLICATE_VALUE',
        'One true',
        '0',
        expect.stringContaining('REQUIRED_FIELD_MISSING, Required fields are missing: [SubscriberId]')
    ]);
});

it('takes no changes of a subscription', () => {
    expect(printed('update new EntitySubscription();')).toEqual([
        expect.stringContaining('DML operation UPDATE not allowed on EntitySubscription')
    ]);
});

it('knows the languages and encodings of users', () => {
    const text = printed(`
        for (SObjectField field : new List<SObjectField>{ User.LanguageLocaleKey, User.EmailEncodingKey }) {
            List<PicklistEntry> entries = field.getDescribe().getPicklistValues();
            System.debug(entries.size() + ' ' + entries[0].getValue() + ' ' + entries[0].getLabel());
        }
    `);
    expect(text).toEqual(['18 en_US English', '10 UTF-8 Unicode (UTF-8)']);
});
