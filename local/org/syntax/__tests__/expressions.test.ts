import { expect, it } from 'vitest';
import type { Expression } from '../ast/ast.ts';
import { parseAnonymous } from '../parseAnonymous.ts';

/** A short notation for trees: every operator with its operands in brackets. */
function shape(e: Expression): string {
    switch (e.kind) {
        case 'literal':
            return e.value.type === 'null'
                ? 'null'
                : `${e.value.type}:${'text' in e.value ? e.value.text : JSON.stringify(String(e.value.value))}`;
        case 'name':
            return e.name;
        case 'this':
        case 'super':
            return e.kind;
        case 'member':
            return `${shape(e.target)}${e.safe ? '?.' : '.'}${e.name}`;
        case 'call':
            return `${e.target ? `${shape(e.target)}${e.safe ? '?.' : '.'}` : ''}${e.name}(${e.arguments.map(shape).join(',')})`;
        case 'index':
            return `${shape(e.target)}[${shape(e.index)}]`;
        case 'binary':
        case 'assign': {
            const [left, right] = e.kind === 'binary' ? [e.left, e.right] : [e.target, e.value];
            return `{${shape(left)} ${e.operator} ${shape(right)}}`;
        }
        case 'unary':
            return `{${e.operator}${shape(e.operand)}}`;
        case 'postfix':
            return `{${shape(e.operand)}${e.operator}}`;
        case 'ternary':
            return `{${shape(e.condition)} ? ${shape(e.then)} : ${shape(e.otherwise)}}`;
        case 'cast':
            return `{(${typeName(e.type)})${shape(e.value)}}`;
        case 'instanceOf':
            return `{${shape(e.value)} instanceof ${typeName(e.type)}}`;
        case 'classLiteral':
            return `${typeName(e.type)}.class`;
        case 'new':
            return `new ${typeName(e.type)}(${[...e.arguments.map(shape), ...e.named.map((n) => `${n.name}=${shape(n.value)}`)].join(',')})`;
        case 'newCollection':
            return `new ${typeName(e.type)}{${e.elements.map(shape).join(',')}}`;
        case 'newMap':
            return `new ${typeName(e.type)}{${e.entries.map((n) => `${shape(n.key)}=>${shape(n.value)}`).join(',')}}`;
        case 'newArray':
            return `new ${typeName(e.type)}[${shape(e.size)}]`;
        case 'soql':
        case 'sosl':
            return `${e.kind}(${e.binds.map(shape).join(',')})`;
    }
}

function typeName(type: {
    names: readonly { name: string; args: readonly never[] | readonly object[] }[];
    arrayDepth: number;
}): string {
    const names = type.names.map(
        ({ name, args }) => name + (args.length ? `<${args.map((a) => typeName(a as typeof type)).join(',')}>` : '')
    );
    return names.join('.') + '[]'.repeat(type.arrayDepth);
}

it.each([
    ['a + b * c', '{a + {b * c}}'],
    ['(a + b) * c', '{{a + b} * c}'],
    ['a - b - c', '{{a - b} - c}'],
    ['(a) - b', '{(a){-b}}'],
    ['a = b = c', '{a = {b = c}}'],
    ['a >>>= b >>> 2 << 1', '{a >>>= {{b >>> Integer:"2"} << Integer:"1"}}'],
    ['a >= b && c <> d || !e', '{{{a >= b} && {c <> d}} || {!e}}'],
    ['a ?? b || c', '{a ?? {b || c}}'],
    ['a ? b : c ? d : e', '{a ? b : {c ? d : e}}'],
    ['!a instanceof B.C', '{{!a} instanceof B.C}'],
    ['-x++', '{-{x++}}'],
    ['~a ^ b & c | d', '{{{~a} ^ {b & c}} | d}'],
    ['a?.b.c?.d(1)[2].e', 'a?.b.c?.d(Integer:"1")[Integer:"2"].e'],
    ['this.x(super.y(), f())', 'this.x(super.y(),f())'],
    ['(List<Account>) x', '{(List<Account>)x}'],
    ['String.class', 'String.class'],
    ['Outer.Inner.class', 'Outer.Inner.class'],
    ['Map<Id, List<Account>>.class.getName()', 'Map<Id,List<Account>>.class.getName()'],
    ["new Account(Name = 'x', Owner.Id = y)", null],
    ["new Account(Name = 'x', Size__c = 1 + 2)", 'new Account(Name=String:"x",Size__c={Integer:"1" + Integer:"2"})'],
    ['new Foo.Bar(1, x == y)', 'new Foo.Bar(Integer:"1",{x == y})'],
    ['new Integer[5]', 'new Integer[][Integer:"5"]'],
    ['new Integer[]{1, 2}', 'new Integer[]{Integer:"1",Integer:"2"}'],
    ['new Set<Id>{}', 'new Set<Id>{}'],
    ['new Map<String, Integer>{}', 'new Map<String,Integer>{}'],
    ["new Map<String, Integer>{'a' => 1}", 'new Map<String,Integer>{String:"a"=>Integer:"1"}'],
    ['5L', 'Long:"5"'],
    ['2147483647', 'Integer:"2147483647"'],
    ['1.50', 'Decimal:1.50'],
    ['.5', 'Decimal:.5'],
    ['1.5d', 'Double:1.5'],
    ['TRUE', 'Boolean:"true"'],
    ['null', 'null'],
    [String.raw`'a\n\t\'\"\\\u00e9'`, String.raw`String:"a\n\t'\"\\é"`],
    ["'''\n  ab\n c'''", String.raw`String:"  ab\n c"`],
    ['Trigger.new', 'Trigger.new'],
    [
        '[SELECT Id FROM Account WHERE Name = :a.b AND Id IN (SELECT AccountId FROM Contact WHERE X = :f(1)) LIMIT :n]',
        'soql(a.b,f(Integer:"1"),n)'
    ],
    ['[FIND :what IN ALL FIELDS RETURNING Account(Id WHERE Name = :name)]', 'sosl(what,name)']
])('reads %s', (text, expected) => {
    const { unit, problems } = parseAnonymous({ file: 'anonymous', text: `${text};` });
    const [statement] = unit?.body.statements ?? [];
    if (expected === null) expect(problems).toHaveLength(1);
    else expect(statement?.kind === 'expression' && shape(statement.expression)).toBe(expected);
});

it('places a call and a member at their names, an operator where its left side begins', () => {
    const { unit } = parseAnonymous({ file: 'anonymous', text: 'aa.bb.cc(dd.ee)\n  + ff;' });
    const [statement] = unit!.body.statements;
    const sum = statement?.kind === 'expression' ? statement.expression : null;
    const call = sum?.kind === 'binary' ? sum.left : null;
    const argument = call?.kind === 'call' ? call.arguments[0] : null;
    expect([sum?.at, call?.at, argument?.at]).toEqual([
        { line: 1, column: 1 },
        { line: 1, column: 7 },
        { line: 1, column: 13 }
    ]);
});
