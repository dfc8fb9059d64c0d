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
    [['SObject'], '[SELECT Id FROM Account]', 'f(sobject)']
])('of %j %s takes %s', (parameters, argument, expected) => {
    expect(chosen(parameters, argument)).toBe(expected);
});
