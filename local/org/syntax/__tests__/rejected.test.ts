import { expect, it } from 'vitest';
import { parseClass } from '../parseClass.ts';

/** Place and words of the first problem; the words are Salesforce's own parser's unless marked. */
it.each([
    ['class A { Integer x = 1 }', "1:25 Missing ';' at '}'"],
    ['class A { void m() { Integer x = ; } }', "1:34 Unexpected token ';'."],
    ["class A { String s = 'abc; }", "1:22 Missing closing quote character ' on string."],
    ["class A { String s = 'ab\nc'; }", '1:22 Illegal string literal: Line breaks are not allowed in string literals'],
    ['class A { void m() { if (x) { } ', "1:33 Expecting '}' but was: '<EOF>'"],
    ['class A { } }', "1:13 Extra '<EOF>', at '}'."],
    ['class A { } class B { }', "1:13 Missing '<EOF>' at 'class'"],
    ['class A { # }', "1:11 Found punctuation symbol or operator '#' that isn't valid in Apex."],
    ['class A { Integer insert = 5; }', "1:19 Unexpected token 'insert'."],
    ['class A { Integer limit = 5; }', "1:19 Unexpected token 'limit'."],
    ['class A { Integer i = 2147483648; }', '1:23 Illegal integer'],
    ['class A { Integer i = -2147483648; }', '1:24 Illegal integer'],
    ['class A { Long i = 9223372036854775808L; }', '1:20 Illegal long'],
    ['class A { /* abc }', '1:11 Missing closing mark */ on multi-line comment.'],
    ['enum A { B, C, }', "1:16 Unexpected token '}'."],
    ['class A { Integer x { get; get; } }', "1:28 Missing '}' at 'get'"],
    ['class A { Integer x { } }', "1:23 Unexpected token '}'."],
    ["class A { @Foo(x='1', y='2') void m() { } }", "1:21 Unexpected token ','."],
    ['class A { Object a = new List<Integer>[]{}; }', "1:39 Unexpected token '['."],
    ['class A { Object a = new Map<String, Id>[5]; }', "1:41 Unexpected token '['."],
    ['class A { Object a = new List<Integer>[][]{}; }', "1:39 Unexpected token '['."],
    ['class A { Object a = new Integer[]{1,}; }', "1:38 Unexpected token '}'."],
    ['interface A { public void m(); }', "1:15 Missing '}' at 'public'"],
    ['class A { void m() { for (;; i++, j++) { } } }', "1:33 Expecting ')' but was: ','"],
    ["class A { Object a = new Account(Name = 'x', 5); }", "1:46 Unexpected token '5'."],
    ['class A { void m() { System.runAs(u); } }', "1:37 Expecting '{' but was: ';'"],
    ['class { }', "1:7 Unexpected token '{'."],
    ['', "1:1 Unexpected token '<EOF>'."]
])('refuses %s', (text, expected) => {
    const { unit, problems } = parseClass({ file: 'A.cls', text });
    expect(unit).toBeNull();
    const [first] = problems;
    expect(`${first?.line}:${first?.column} ${first?.message}`).toBe(expected);
});

it('ends with an error, not with a crash, when the source nests beyond any measure', () => {
    const text = `class A { Integer x = ${'('.repeat(20_000)}1${')'.repeat(20_000)}; }`;
    const { unit, problems } = parseClass({ file: 'A.cls', text });
    expect(unit).toBeNull();
    expect(problems[0]?.message).toBe('The source is nested too deeply.');
});
