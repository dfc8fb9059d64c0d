import { describe, expect, test } from 'vitest';
import { errors } from './checking.ts';

/** As the platform's compiler judges them. */
describe('fields named before their declaration', () => {
    const accepted = [
        "static Integer a = B.length() + c.d.m(); static final String B = 'b'; static A c; A d; Integer m() { return 1; }",
        'Integer z = A.b + this.c; static Integer b; Integer c;',
        'Integer p { get { return b; } } Integer b;',
        'static { A.b = 1; list1.add(1); } static Integer b; static List<Integer> list1;'
    ];
    test.each(accepted)('%s', (members) => {
        expect(errors(`public class A { ${members} }`)).toEqual([]);
    });

    const rejected = [
        'static Integer a = b; static Integer b = 1;',
        'Integer a = b; static Integer b = 1;',
        'Integer a = b; Integer b { get { return 1; } }',
        'static { b = 1; } static Integer b;',
        'Integer a = b?.length(); String b;',
        'Integer a = b[0].length(); List<String> b;',
        'Integer a = b.c; A b; Integer c;'
    ];
    test.each(rejected)('not %s', (members) => {
        expect(errors(`public class A { ${members} }`)).toEqual(['Illegal forward reference: b']);
    });
});
