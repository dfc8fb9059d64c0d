import { describe, expect, it } from 'vitest';
import { errors, inMethod } from './checking.ts';

const noColumn = (name: string, object: string) =>
    `No such column '${name}' on entity '${object}'. If you are attempting to use a custom field, be sure to append the ` +
    "'__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.";

const ACCEPTED = [
    'List<Account> a = [SELECT Id, Name, Owner.Name FROM Account WHERE Name LIKE :fixed ORDER BY Name LIMIT :amount];',
    'Account a = [SELECT Id FROM Account LIMIT 1]; String n = [SELECT Name FROM Account LIMIT 1].Name;',
    'Integer n = [SELECT COUNT() FROM Account]; Integer s = [SELECT Id FROM Account].size();',
    'List<AggregateResult> r = [SELECT COUNT(Id) n, StageName FROM Opportunity GROUP BY StageName]; Object v = r[0].get(fixed);',
    'Set<Id> ids; List<Deal__c> d = [SELECT Opportunity__r.Account.Owner.Name FROM Deal__c WHERE Id IN :ids AND Done__c = true];',
    'List<Account> l; Account[] a = [SELECT Id, (SELECT Id, Role FROM OpportunityContactRoles) FROM Opportunity WHERE AccountId IN :l][0].Account == null ? l : l;',
    'Date d; List<Opportunity> o = [SELECT Id FROM Opportunity WHERE CloseDate > :d AND CreatedDate = TODAY AND Amount > :amount];',
    'List<Account> a = [SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity)];',
    'List<Task> t = [SELECT Who.Name FROM Task];',
    'List<SObject> rows = Database.query(fixed); Account a = Database.query(fixed);',
    'Integer y; List<Opportunity> o = [SELECT Id FROM Opportunity WHERE CALENDAR_YEAR(CloseDate) = :y];',
    'Date d; List<Opportunity> o = [SELECT Id FROM Opportunity WHERE DAY_ONLY(CreatedDate) = :d];'
];

const REJECTED: readonly (readonly [statements: string, message: string])[] = [
    ['List<Account> a = [SELECT Id, Nam FROM Account];', noColumn('Nam', 'Account')],
    ['List<Deal__c> a = [SELECT Amount FROM Deal__c];', noColumn('Amount', 'Deal__c')],
    ["List<Account> a = [SELECT Id FROM Account WHERE Nam = 'x'];", noColumn('Nam', 'Account')],
    ['List<Account> a = [SELECT Id FROM Account ORDER BY Nam];', noColumn('Nam', 'Account')],
    ['List<Account> a = [SELECT Owner.Nam FROM Account];', noColumn('Nam', 'User')],
    [
        'List<Opportunity> a = [SELECT (SELECT Nam FROM OpportunityContactRoles) FROM Opportunity];',
        noColumn('Nam', 'OpportunityContactRole')
    ],
    [
        'List<SObject> a = [SELECT Id FROM Nothing__c];',
        "sObject type 'Nothing__c' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."
    ],
    ['Object a = [SELECT COUNT(Id), Name FROM Account];', 'Field must be grouped or aggregated: Name'],
    ['Object a = [SELECT Name FROM Account GROUP BY OwnerId];', 'Field must be grouped or aggregated: Name'],
    ['List<Contact> a = [SELECT Id FROM Account];', 'Illegal assignment from List<Account> to List<Contact>'],
    ['Contact a = [SELECT Id FROM Account];', 'Illegal assignment from List<Account> to Contact'],
    ['String a = [SELECT COUNT() FROM Account];', 'Illegal assignment from Integer to String'],
    ['List<Account> a = [SELECT Id FROM Account WHERE Name = :nothing];', 'Variable does not exist: nothing'],
    ['List<Account> a = [SELECT Id FROM Account LIMIT :fixed];', 'Illegal assignment from String to Integer'],
    [
        'List<Account> a = [SELECT Id FROM Account WHERE IsDeleted = :fixed];',
        'Invalid bind expression type of String for column of type Boolean'
    ],
    [
        'List<Account> a = [SELECT Id FROM Account WHERE Name IN :amount];',
        'Invalid bind expression type of Integer for column of type String'
    ]
];

describe('queries', () => {
    it.each(ACCEPTED)('accepts %s', (statements) => {
        expect(errors(inMethod(statements))).toEqual([]);
    });

    it.each(REJECTED)('rejects %s', (statements, message) => {
        expect(errors(inMethod(statements))).toEqual([message]);
    });

    it.each(['Nothing.Name', 'Opportunity.Name'])('rejects the path %s', (path) => {
        const [message] = errors(inMethod(`Object o = [SELECT ${path} FROM Deal__c];`));
        expect(message).toMatch(/^Didn't understand relationship '(Nothing|Opportunity)' in field path/);
    });
});
