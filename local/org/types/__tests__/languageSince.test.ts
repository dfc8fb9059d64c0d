import { expect, it } from 'vitest';
import { errorsAt } from './checking.ts';

/** A version, programs, and what the platform's compiler says of them for classes of that version. */
const CASES: readonly (readonly [apiVersion: number, message: string | null, ...sources: string[]])[] = [
    [27, null, 'public class A { static testMethod void t() {} @IsTest static void u() {} }'],
    [
        28,
        'Defining type for testMethod methods must be declared as IsTest',
        'public class A { static testMethod void t() {} }'
    ],
    [41, null, 'public class A { Integer m(Boolean b) { if (b) { return 1; } else { return 2; } return 3; } }'],
    [
        42,
        'Unreachable statement',
        'public class A { Integer m(Boolean b) { if (b) { return 1; } else { return 2; } return 3; } }'
    ],
    [41, null, 'public class A { public static Integer n { get { return n; } } static void m() { A.n = 2; } }'],
    [
        42,
        'Variable is not visible: A.n',
        'public class A { public static Integer n { get { return n; } } static void m() { A.n = 2; } }'
    ],
    [
        41,
        'Variable is not visible: A.n',
        'public class A { public Integer n { get { return n; } } void m() { this.n = 2; } }'
    ],
    [46, null, 'public class A { @AuraEnabled protected String s { get; private set; } }'],
    [
        47,
        'AuraEnabled properties require at least one of the following global, public',
        'public class A { @AuraEnabled protected String s { get; private set; } }'
    ],
    [
        54,
        null,
        'public class A { @AuraEnabled public static void m() {} @AuraEnabled public static void m(String s) {} }'
    ],
    [
        55,
        'Overload of AuraEnabled method: m overload is not permitted',
        'public class A { @AuraEnabled public static void m() {} @AuraEnabled public static void m(String s) {} }'
    ],
    [
        64,
        null,
        'public class A { abstract class B { private abstract void m(); } class C extends B { private override void m() {} } }'
    ],
    [
        65,
        'abstract methods require at least one of the following global, public, protected',
        'public abstract class A { private abstract void m(); }'
    ],
    [
        65,
        'override methods require at least one of the following global, public, protected',
        'public class A { virtual class B { private virtual void m() {} } class C extends B { private override void m() {} } }'
    ],
    [
        64,
        null,
        'public abstract class A { abstract Integer m(); }',
        'public class B extends A { public Integer m() { return 1; } }'
    ],
    [
        64,
        null,
        'public abstract class A { abstract void m(); private abstract void n(); }',
        'public class B extends A { private void m() {} void n() {} }'
    ],
    [
        64,
        '@Override specified for non-overriding method: void B.m()',
        'public abstract class A { abstract void m(); }',
        'public class B extends A { public override void m() {} }'
    ],
    [
        64,
        'Method must use the override keyword: Integer A.C.m()',
        'public class A { abstract class B { abstract Integer m(); } class C extends B { public Integer m() { return 1; } } }'
    ],
    [
        66,
        null,
        'global virtual class A { global protected void m() {} private protected Integer n; public protected Integer o; }'
    ],
    [
        66,
        'Class A must implement the method: void I.m(Set<Id>)',
        'public interface I { void m(Set<Id> x); }',
        'public class A implements I { public void m(Set<String> x) {} }'
    ]
];

for (const [apiVersion, message, ...sources] of CASES) {
    it(`at ${apiVersion}: ${message ?? 'accepted'}: ${sources[0]}`, () => {
        expect(errorsAt(apiVersion, ...sources)).toEqual(message ? [message] : []);
    });
}
