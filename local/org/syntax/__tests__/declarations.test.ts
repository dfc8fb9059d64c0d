import { expect, it } from 'vitest';
import type { ClassDeclaration } from '../ast/ast.ts';
import { parseClass } from '../parseClass.ts';
import { parseTrigger } from '../parseTrigger.ts';
import { outline } from './outline.ts';

function read(text: string): ClassDeclaration {
    const { unit, problems } = parseClass({ file: 'A.cls', text });
    expect(problems).toEqual([]);
    return unit!.type as ClassDeclaration;
}

it('reads a class with its heading, members and places', () => {
    const found = read(`@IsTest(SeeAllData=true isParallel=false)
public virtual with sharing class A extends B.C implements D, E<F> {
    private static final Integer X = 1, Y;
    public Integer size { get; private set { size = value; } }
    static { } { }
    A(final Integer x) { super(x); }
    @Future(callout=true) protected override void run(List<Id> ids) { }
    abstract String name();
    enum Color { RED, GREEN }
    interface Shape { Integer area(); }
}`);
    expect(found.at).toEqual({ line: 2, column: 35 });
    expect(found.end).toEqual({ line: 11, column: 1 });
    expect(found.modifiers).toEqual(['public', 'virtual', 'with sharing']);
    expect(outline(found.annotations)).toEqual([
        {
            name: 'IsTest',
            values: [
                { name: 'SeeAllData', value: true },
                { name: 'isParallel', value: false }
            ]
        }
    ]);
    expect(found.superclass!.names.map((each) => each.name)).toEqual(['B', 'C']);
    expect(found.interfaces.map((each) => each.names[0]!.name)).toEqual(['D', 'E']);
    expect(found.members.map((each) => each.kind)).toEqual([
        'field',
        'field',
        'property',
        'initializer',
        'initializer',
        'constructor',
        'method',
        'method',
        'enum',
        'interface'
    ]);
});

it('reads property accessors with their own modifiers and bodies', () => {
    const [property] = read('class A { Integer x { get; private set { y = 1; } } }').members;
    expect(outline(property)).toMatchObject({
        getter: { modifiers: [], body: null },
        setter: { modifiers: ['private'], body: { statements: [{ kind: 'expression' }] } }
    });
});

it('reads a trigger', () => {
    const { unit } = parseTrigger({
        file: 'T.trigger',
        text: 'trigger T on Account (before insert, AFTER Undelete) { Integer i = 1; void f() { } i++; }'
    });
    expect(unit).toMatchObject({ name: 'T', object: 'Account', events: ['before insert', 'after undelete'] });
    expect(unit!.body.statements.map((each) => each.kind)).toEqual(['local', 'expression']);
    expect(unit!.members.map((each) => each.kind)).toEqual(['method']);
});
