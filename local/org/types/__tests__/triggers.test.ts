import { expect, it } from 'vitest';
import { check, errors } from './checking.ts';

it('knows the records of a trigger by its object', () => {
    const body = `for (Account a : Trigger.new) { a.Name = Trigger.oldMap.get(a.Id).Name; }
        switch on Trigger.operationType { when BEFORE_INSERT { } when else { } }
        if (Trigger.isBefore && Trigger.size > 1) { help(); }
        void help() {}`;
    expect(errors(`trigger T on Account (before insert, after update) { ${body} }`)).toEqual([]);
    expect(errors('trigger T on Account (before insert) { List<Contact> c = Trigger.new; }')).toEqual([
        'Illegal assignment from List<Account> to List<Contact>'
    ]);
});

it('rejects an unknown object and unknown variables', () => {
    expect(errors('trigger T on Nothing__c (before insert) { }')).toEqual(['Invalid type: Nothing__c']);
    expect(errors('trigger T on Account (before insert) { Object o = Trigger.newer; }')).toEqual([
        'Variable does not exist: newer'
    ]);
});

it('refuses standard objects that the schema has not', () => {
    const [unit] = check(['public class A { Case c; }']);
    expect(unit!.problems).toMatchObject([
        { kind: 'refusal', message: 'Not supported by the local org: standard object Case' }
    ]);
});
