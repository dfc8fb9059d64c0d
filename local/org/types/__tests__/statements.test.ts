import { describe, expect, it } from 'vitest';
import { errors, inMethod } from './checking.ts';

const ACCEPTED = [
    'for (Integer i = 0, j = 5; i < j; i++) { if (i == 2) { continue; } else break; }',
    'while (true) { break; } do { amount++; } while (amount < 5);',
    'for (Account a : [SELECT Id FROM Account]) {} for (List<Account> l : [SELECT Id FROM Account]) {}',
    'for (Object o : new Set<String>()) {} for (SObject s : new List<Account>()) {} for (Id i : new Map<Id, Account>().keySet()) {}',
    'try { help(); } catch (DmlException e) { throw e; } catch (Exception e) { return; } finally { help(); }',
    'if (true) { Integer i = 1; } else { Integer i = 2; } Integer i = 3;',
    'switch on amount { when 1, 2 { help(); } when -1 { } when null { } when else { } }',
    'Color c; switch on c { when RED { } when GREEN, null { } }',
    "switch on text { when 'a' { } when 'b', 'c' { } }",
    'SObject s; switch on s { when Account a { a.Name = null; } when Contact c { } when null { } }',
    'insert new Account(); update as user new List<Account>(); delete [SELECT Id FROM Account]; undelete new Account();',
    'Deal__c d; upsert d Key__c; upsert d Deal__c.Fields.Key__c; Account a; merge a a;',
    'User u; System.runAs(u) { help(); }',
    'User u; System.runAs(u) { return; } help();'
];

const REJECTED: readonly (readonly [statements: string, message: string])[] = [
    ['return; help();', 'Unreachable statement'],
    ['throw new DmlException(); help();', 'Unreachable statement'],
    ['if (true) { return; } else { return; } help();', 'Unreachable statement'],
    ['try { return; } catch (Exception e) { return; } help();', 'Unreachable statement'],
    ['Integer a; Integer a;', 'Duplicate variable: a'],
    ['Integer a; { String A; }', 'Duplicate variable: A'],
    ['for (Integer i = 0; i < 1; i++) { Integer i; }', 'Duplicate variable: i'],
    ['Integer e; try { } catch (Exception e) { }', 'Duplicate variable: e'],
    ['if (1) { }', 'Condition expression must be of type Boolean: Integer'],
    ["while ('a') { }", 'Condition expression must be of type Boolean: String'],
    ['break;', 'Break statement must be in loop'],
    ['continue;', 'Continue statement must be in loop'],
    ['return 5;', 'Void method must not return a value'],
    ["throw 'x';", 'Throw expression must be of type exception: String'],
    ['try { } catch (Base e) { }', 'Catch block variable must be of type exception: T.Base'],
    [
        'try { } catch (Exception e) { } catch (DmlException f) { }',
        'Exception type already caught: System.DmlException'
    ],
    ['for (String s : 5) { }', 'Loop must iterate over collection: Integer'],
    ['for (String s : new List<Integer>()) { }', 'Invalid loop variable type expected Integer was String'],
    ['insert 5;', 'DML requires SObject or SObject list type: Integer'],
    ['insert new Set<Account>();', 'DML requires SObject or SObject list type: Set<Account>'],
    [
        'Deal__c d; upsert d Nothing__c;',
        'Invalid field for upsert, must be an External Id custom or standard indexed field: Nothing__c'
    ],
    ['switch on 1.5 { when 1 { } }', 'Decimal is not a valid switch expression type'],
    [
        "switch on amount { when 'a' { } }",
        'String value in when expression cannot be implicitly converted to the Integer type in switch expression'
    ],
    ['switch on amount { when 1 { } when 1 { } }', '1 occurs as more than one when branch for this switch statement'],
    ['Color c; switch on c { when BLUE { } }', 'Variable does not exist: BLUE'],
    ['switch on amount { when else { } when 1 { } }', "'when else' must be the last when block"],
    ['System.runAs(5) { }', "runAs requires a single argument of type 'User' or 'Version'"]
];

describe('statements', () => {
    it.each(ACCEPTED)('accepts %s', (statements) => {
        expect(errors(inMethod(statements))).toEqual([]);
    });

    it.each(REJECTED)('rejects %s', (statements, message) => {
        expect(errors(inMethod(statements))).toEqual([message]);
    });
});

describe('definite return', () => {
    const method = (body: string) => `public class T { Integer m(Integer i) { ${body} } }`;

    it.each([
        'return 1;',
        'throw new DmlException();',
        'if (i == 1) return 1; else return 2;',
        'switch on i { when 1 { return 1; } when else { return 2; } }',
        'try { return 1; } catch (Exception e) { throw e; }',
        'while (true) { break; i = 2; } return 1;',
        'for (;;) { continue; i = 2; } return 1;'
    ])('accepts %s', (body) => {
        expect(errors(method(body))).toEqual([]);
    });

    it.each([
        '',
        'if (i == 1) return 1;',
        'while (i == 1) { return 1; }',
        'for (Integer j : new List<Integer>()) { return j; }',
        'switch on i { when 1 { return 1; } }',
        'try { return 1; } catch (Exception e) { }'
    ])('rejects %j', (body) => {
        expect(errors(method(body))).toEqual(['Missing return statement required return type: Integer']);
    });

    it('checks the value', () => {
        expect(errors(method("return 'a';"))).toEqual(['Illegal conversion from String to Integer']);
        expect(errors(method('return;'))).toEqual(['Missing return statement required return type: Integer']);
    });

    it('checks getters', () => {
        expect(errors('public class T { Integer p { get { } } }')).toEqual([
            'Missing return statement required return type: Integer'
        ]);
        expect(errors('public class T { Integer p { get { return p; } set { p = value; } } }')).toEqual([]);
    });
});
