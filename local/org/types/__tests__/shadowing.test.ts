import { describe, expect, it } from 'vitest';
import { errors } from './checking.ts';

/** Programs of the platform's compiler's verdicts on names that mean several things; null: it takes them. */
const CASES: readonly (readonly [message: string | null, ...sources: string[]])[] = [
    [
        null,
        'public class A { public static Integer n; public class Part {} public virtual class Base {} public static void m() {} }',
        'public virtual class B extends A.Base { Part a; Integer b() { m(); return n; } class D { Part a; } }',
        'public class C extends B { Part a = new Part(); }'
    ],
    [
        null,
        'public class A { public static Integer n; public virtual class Part { public Integer ofA; } public virtual class Base {} }',
        'public class B { static String n; virtual class Part { Integer ofB; } class C extends A.Base { String m(Part a) { a.ofB = 1; return n; } } }'
    ],
    [
        'Variable does not exist: n',
        'public class A { public static Integer n; public virtual class Base {} }',
        'public class B extends A.Base { class C { Integer m() { return n; } } }'
    ],
    [
        'Invalid type: Part',
        'public virtual class Z { public class Part {} }',
        'public class A extends Z { public virtual class Base {} }',
        'public class B extends A.Base { Part a; }'
    ],
    [
        null,
        'public class Other { public void m() {} }',
        'public class Kind { public static Integer n; }',
        'public virtual class A { public static Other Kind; }',
        'public class B extends A { Integer m() { Kind.m(); return Kind.n; } }'
    ],
    [
        'Variable does not exist: n',
        'public class Other { public void m() {} }',
        'public class Kind { public static Integer n; }',
        'public class A { static Other Kind; Integer m() { return Kind.n; } }'
    ]
];

describe('names that mean several things', () => {
    for (const [message, ...sources] of CASES) {
        it(`${message ?? 'accepts'}: ${sources.at(-1)}`, () => {
            expect(errors(...sources)).toEqual(message ? [message] : []);
        });
    }
});
