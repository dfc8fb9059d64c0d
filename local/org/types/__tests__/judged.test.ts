import { expect, it } from 'vitest';
import { parseClass } from '../../syntax/parseClass.ts';
import { checkProject } from '../checkProject.ts';
import { libraryClasses } from '../../library/index.ts';
import { schema } from './checking.ts';

/** The first error of a class, of parsing or of checking; null for none. */
function errorOf(text: string): string | null {
    const { unit, problems } = parseClass({ file: 'C.cls', text });
    const errors = problems.filter(({ kind }) => kind === 'error');
    if (!unit || errors.length) return errors[0]!.message;
    const checked = checkProject([unit], { schema, library: libraryClasses, apiVersionOf: () => 66 });
    return checked.get('C.cls')!.problems.find(({ kind }) => kind === 'error')?.message ?? null;
}

const inClass = (members: string): string => `public virtual class C { ${members} }`;
const inMethod = (statements: string): string => inClass(`void m() { ${statements} }`);
const sort =
    'public Integer compare(String a, String b) { return 0; } public Integer compare(Integer a, Integer b) { return 0; }';
const siblings = 'virtual class S { } class A extends S { } class B extends S { }';
const rest = (method: string): string => `@RestResource(urlMapping='/a') global class C { ${method} }`;

// each of them was put to the platform's own compiler
it.each<[string, string | null]>([
    [`public class C implements Comparator<String>, Comparator<Integer> { ${sort} }`, null],
    [
        'public class C implements Iterator<String>, Iterator<Integer> { public Boolean hasNext() { return false; } public String next() { return null; } }',
        'Class C must implement the method: Integer System.Iterator<Integer>.next()'
    ],
    [
        inClass(
            'abstract class A implements Iterator<String> { } class B extends A implements Iterator<Integer> { public Boolean hasNext() { return false; } public Integer next() { return 1; } }'
        ),
        'Generic Interface already implemented: System.Iterator'
    ],
    [
        inClass(
            'abstract class A implements Comparator<String> { public Integer compare(String a, String b) { return 0; } } class B extends A implements Comparator<String> { }'
        ),
        null
    ],
    [inClass('interface A { } interface B { } interface I extends A, B { }'), "Expecting '{' but was: ','"],
    [inClass('public Integer x { private private get; set; }'), "Unexpected token 'private'."],
    [inClass('public Integer x { public get; private set; }'), null],
    [inClass('void m(final final Integer a) { }'), 'Duplicate modifier: final'],
    [
        inClass(`${siblings} void m() { S s = true ? new A() : new B(); }`),
        'Incompatible types in ternary operator: C.B, C.A'
    ],
    [inClass(`${siblings} void m() { S s = true ? (S) new A() : new B(); }`), null],
    [
        inMethod('Object e = new DmlException() ?? new QueryException();'),
        'Incompatible types in null coalescing operator: System.DmlException, System.QueryException'
    ],
    [
        inMethod('SObject x; switch on x { when SObject a { } }'),
        'SObject in the when expression is already matching the switch expression type'
    ],
    [
        inClass('Integer m() { try { } finally { return 3; } }'),
        'Missing return statement required return type: Integer'
    ],
    [inClass('void m() { try { } finally { return; } Integer x; }'), null],
    [inClass('Integer m() { try { return 1; } finally { } }'), null],
    [inClass('static { if (true) { return; } Integer x = 1; }').replace('virtual ', ''), null],
    [inClass('{ return; }'), 'Return must be called from a method'],
    [
        inMethod('for (Object a : [SELECT Id FROM Account]) { }'),
        'Loop variable must be a generic SObject or List or a concrete SObject or List of: Account'
    ],
    [inMethod("Account a; a?.Name = 'x';"), 'Expression cannot be assigned'],
    [inMethod("Account a; a?.Parent.Name = 'x';"), 'Expression cannot be assigned'],
    [inMethod("List<Account> a; a[0].Name = 'x';"), null],
    [inMethod('super.toString();'), 'Method is not visible: String System.ApexBaseClass.toString()'],
    [inClass('virtual class S { } class A extends S { String m() { return super.toString(); } }'), null],
    ['public with sharing without sharing class C { }', 'withSharing classes cannot be withoutSharing'],
    ['public virtual abstract class C { }', 'abstract are by default virtual'],
    ['@isTest private class C { testMethod void a() { } }', 'testMethod methods must be declared as static'],
    ['@isTest private class C { testMethod static void a() { } }', null],
    [
        '@isTest private class C { @TestSetup static void a() { } @TestSetup static void b() { } }',
        'Only one method per type can be defined with: TestSetup'
    ],
    [
        '@isTest(SeeAllData=true) private class C { @TestSetup static void a() { } }',
        'Test class cannot be annotated with @isTest(SeeAllData=true)'
    ],
    [
        '@isTest private class C { @isTest(SeeAllData=true) static void b() { } @TestSetup static void a() { } }',
        'Test class containing a test setup method cannot have any methods annotated with @isTest(SeeAllData=true)'
    ],
    [rest('@HttpGet global static void a(String b) { }'), 'HttpGet methods do not support parameters'],
    [
        rest('@HttpPost global static void a(List<Blob> b) { }'),
        'HttpPost methods do not support parameter type of List<Blob>'
    ],
    [
        rest('@HttpPost global static Map<String, Object> a() { return null; }'),
        'HttpPost methods do not support return type of Map<String,Object>'
    ],
    [rest('@HttpPost global static Map<String, List<Account>> a(Time t, SObject s, C c) { return null; }'), null],
    [
        'global class C { public class I { } global List<I> a() { return null; } }',
        'global methods do not support return type of List<C.I>'
    ],
    [
        'global class C { class K { } webservice static void a(K k) { } }',
        'webService methods do not support parameter type of C.K'
    ],
    [
        'global class C { public class I { } public void a(I i) { } global Map<String, List<I>> b() { return null; } }',
        null
    ]
])('%s → %s', (text, message) => {
    expect(errorOf(text)).toBe(message);
});
