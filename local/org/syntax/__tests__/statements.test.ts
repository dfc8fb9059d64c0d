import { expect, it } from 'vitest';
import { parseAnonymous } from '../parseAnonymous.ts';
import { outline } from './outline.ts';

const name = (text: string) => ({ kind: 'name', name: text });
const type = (text: string) => ({ kind: 'type', names: [{ name: text, args: [] }], arrayDepth: 0 });
const one = { kind: 'literal', value: { type: 'Integer', value: 1 } };
const block = (...statements: object[]) => ({ kind: 'block', statements });
const run = (expression: object) => ({ kind: 'expression', expression });

it.each<[string, object]>([
    [
        'Integer a, b = 1;',
        {
            kind: 'local',
            final: false,
            type: type('Integer'),
            variables: [
                { name: 'a', initializer: null },
                { name: 'b', initializer: one }
            ]
        }
    ],
    [
        'final Integer a = 1;',
        { kind: 'local', final: true, type: type('Integer'), variables: [{ name: 'a', initializer: one }] }
    ],
    ['if (a) b; else { }', { kind: 'if', condition: name('a'), then: run(name('b')), otherwise: block() }],
    ['while (a);', { kind: 'while', condition: name('a'), body: block() }],
    ['do { } while (a);', { kind: 'doWhile', body: block(), condition: name('a') }],
    ['for (;;) { }', { kind: 'for', init: [], condition: null, update: [], body: block() }],
    ['for (Account a : b);', { kind: 'forEach', type: type('Account'), variable: 'a', source: name('b'), body: null }],
    [
        'try { } catch (System.DmlException e) { } finally { }',
        {
            kind: 'try',
            body: block(),
            catches: [
                {
                    final: false,
                    type: {
                        kind: 'type',
                        names: [
                            { name: 'System', args: [] },
                            { name: 'DmlException', args: [] }
                        ],
                        arrayDepth: 0
                    },
                    variable: 'e',
                    body: block()
                }
            ],
            finally: block()
        }
    ],
    ['return;', { kind: 'return', value: null }],
    ['throw a;', { kind: 'throw', value: name('a') }],
    ['insert as user a;', { kind: 'dml', operation: 'insert', access: 'user', target: name('a'), second: null }],
    ['upsert a Key__c;', { kind: 'dml', operation: 'upsert', access: null, target: name('a'), second: name('Key__c') }],
    ['merge a b;', { kind: 'dml', operation: 'merge', access: null, target: name('a'), second: name('b') }],
    ['System.runAs(a) { b; }', { kind: 'runAs', arguments: [name('a')], body: block(run(name('b'))) }],
    [
        'switch on a { when 1 { } when -1, RED { } when Account b { } when else { } }',
        {
            kind: 'switch',
            subject: name('a'),
            cases: [
                { label: { kind: 'values', values: [one] }, body: block() },
                {
                    label: { kind: 'values', values: [{ kind: 'unary', operator: '-', operand: one }, name('RED')] },
                    body: block()
                },
                { label: { kind: 'type', type: type('Account'), variable: 'b' }, body: block() },
                { label: { kind: 'else' }, body: block() }
            ]
        }
    ]
])('reads %s', (text, expected) => {
    const { unit, problems } = parseAnonymous({ file: 'anonymous', text });
    expect(problems).toEqual([]);
    expect(outline(unit!.body.statements)).toEqual([expected]);
});

it('keeps variables of an open block among its statements and everything else among its members', () => {
    const { unit } = parseAnonymous({
        file: 'anonymous',
        text: 'Integer a = 1; void f() { } a++; static Integer c; class D { }'
    });
    expect(unit!.body.statements.map((each) => each.kind)).toEqual(['local', 'expression']);
    expect(unit!.members.map((each) => each.kind)).toEqual(['method', 'field', 'class']);
});
