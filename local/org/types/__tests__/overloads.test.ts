import { expect, it } from 'vitest';
import type { ClassUnit, MethodDeclaration } from '../../syntax/ast/ast.ts';
import { check } from './checking.ts';

/** The parameter types of the overload of `f` that a call chooses. */
function chosen(parameters: readonly string[], argument: string): string {
    const overloads = parameters.map((type) => `static void f(${type} a) {}`).join(' ');
    const [checked] = check([
        `public virtual class T { ${overloads} public virtual class B extends T {} class C extends B {} static void call() { f(${argument}); } }`
    ]);
    expect(checked!.problems.filter((problem) => problem.kind === 'error')).toEqual([]);
    const declaration = (checked!.unit as ClassUnit).type;
    const members = declaration.kind === 'class' ? declaration.members : [];
    const method = members.find(
        (member): member is MethodDeclaration => member.kind === 'method' && member.name === 'call'
    )!;
    const [statement] = method.body!.statements;
    const meaning = statement?.kind === 'expression' ? checked!.meaningOf(statement.expression) : null;
    return meaning?.is === 'method' ? meaning.method.key : 'none';
}

it.each([
    [['Integer', 'Long', 'Object'], '1', 'f(integer)'],
    [['Long', 'Double', 'Decimal'], '1', 'f(long)'],
    [['Double', 'Decimal'], '1', 'f(double)'],
    [['Decimal', 'Object'], '1L', 'f(decimal)'],
    [['Id', 'String'], "'a'", 'f(string)'],
    [['Id', 'String'], 'UserInfo.getUserId()', 'f(string)'],
    [['Object', 'List<Object>'], 'new List<String>()', 'f(list<object>)'],
    [['Iterable<String>', 'Object'], 'new Set<String>()', 'f(system.iterable<string>)'],
    [['SObject', 'Account'], 'new Account()', 'f(account)'],
    [['SObject', 'Object'], 'new Contact()', 'f(sobject)'],
    [['T', 'B', 'Object'], 'new C()', 'f(t.b)'],
    [['Object', 'T'], 'new C()', 'f(t)'],
    [['Datetime', 'Object'], 'Date.today()', 'f(datetime)'],
    [['SObject', 'List<SObject>'], '[SELECT Id FROM Account]', 'f(list<sobject>)'],
    [['SObject'], '[SELECT Id FROM Account]', 'f(sobject)'],
    [['Account'], "Database.query('x')", 'f(account)'],
    [['Account', 'List<SObject>'], "Database.query('x')", 'f(list<sobject>)'],
    [['List<Object>', 'List<SObject>'], 'new List<Account>()', 'f(list<sobject>)'],
    [['List<Object>', 'List<T>'], 'new List<C>()', 'f(list<t>)'],
    [['List<Object>', 'List<Decimal>', 'List<Long>'], 'new List<Integer>()', 'f(list<long>)'],
    [['List<Object>', 'Iterable<SObject>'], 'new List<Account>()', 'f(system.iterable<sobject>)'],
    [['List<SObject>', 'Iterable<Account>'], 'new List<Account>()', 'f(system.iterable<account>)'],
    [['List<List<Object>>', 'List<Object>'], 'new List<List<String>>()', 'f(list<list<object>>)']
])('of %j %s takes %s', (parameters, argument, expected) => {
    expect(chosen(parameters, argument)).toBe(expected);
});

it.each([
    [['List<T>', 'List<B>'], 'new List<C>()'],
    [['Iterable<SObject>', 'List<SObject>'], 'new List<Account>()'],
    [['Map<Id,Object>', 'Map<Id,SObject>'], 'new Map<Id, Account>()'],
    [['T.I', 'T.J'], 'new K()'],
    [['T.J', 'T.B'], 'new L()']
])('of %j %s takes none', (parameters, argument) => {
    const overloads = parameters.map((type) => `static void f(${type} a) {}`).join(' ');
    const classes =
        'public virtual class B extends T {} class C extends B {} interface I {} interface J extends I {} ' +
        'class K implements J {} class L extends B implements J {}';
    const [checked] = check([
        `public virtual class T { ${overloads} ${classes} static void call() { f(${argument}); } }`
    ]);
    const errors = checked!.problems.filter(({ kind }) => kind === 'error');
    expect(errors.map(({ message }) => message.replace(/\(.*/, ''))).toEqual(['Ambiguous method signature: void f']);
});
