import { describe, expect, it } from 'vitest';
import { errors } from './checking.ts';

const ACCEPTED: readonly (readonly string[])[] = [
    ['public class A { interface I { String toString(); } class B implements I {} }'],
    ['public class A { static void m(Object o) {} class B { void m() {} void run() { m(1); m(); } } }'],
    [
        'public abstract class A { protected abstract Integer m(); }',
        'public class B extends A { protected override Integer m() { return 1; } }'
    ],
    [
        'public virtual class A { public virtual void m() {} }',
        'public class B extends A { public override void m() { super.m(); } }'
    ],
    ['public interface I { void m(String s); }', 'public class A implements I { public void m(String s) {} }'],
    [
        'public interface I { void m(); } ',
        'public interface J extends I { void n(); }',
        'public abstract class A implements J { public abstract void m(); public abstract void n(); }'
    ],
    ['public class A implements Comparable { public Integer compareTo(Object o) { return 0; } }'],
    ['public class A implements Queueable, Database.AllowsCallouts { public void execute(QueueableContext c) {} }'],
    [
        'public class A implements Database.Batchable<SObject> { public Database.QueryLocator start(Database.BatchableContext c) { return null; } public void execute(Database.BatchableContext c, List<Account> s) {} public void finish(Database.BatchableContext c) {} }'
    ],
    [
        'public class A implements Database.Batchable<String> { public Iterable<String> start(Database.BatchableContext c) { return null; } public void execute(Database.BatchableContext c, List<String> s) {} public void finish(Database.BatchableContext c) {} }'
    ],
    ['@IsTest private class A { @IsTest static Id made() { return null; } }'],
    ['public class A implements Comparator<Account> { public Integer compare(Account a, Account b) { return 0; } }'],
    [
        'public class A implements Iterator<String> { public Boolean hasNext() { return true; } public String next() { return null; } }'
    ],
    [
        'public class MyException extends Exception {}',
        "public class A { void m() { throw new MyException('x', new DmlException()); } }"
    ],
    [
        'public class A { private static Integer x = 1; public class B { Integer y = x; void m() { help(); } } private static void help() {} void n() { new B().y = 2; } }'
    ],
    [
        "public class A { private final String s; static final Integer N; static { N = 1; } { s = 'a'; } A(Integer i) { this(); } A() {} }"
    ],
    ['public virtual class A { protected A(Integer i) {} }', 'public class B extends A { public B() { super(1); } }'],
    [
        'public class A { @TestVisible private static Integer x; @TestVisible private A() {} }',
        '@IsTest private class ATest { @IsTest static void t() { A.x = 1; new A(); } }'
    ],
    [
        'public class A { public Integer p { get; private set; } void m() { p = 1; } }',
        'public class B { Integer m(A a) { return a.p; } }'
    ],
    ["@RestResource(urlMapping='/x') global class A { @HttpPost global static void post() {} }"],
    [
        'public class A { @future(callout=true) public static void m(Set<Id> ids) {} @AuraEnabled public static Integer n() { return 1; } @AuraEnabled public static Integer o() { return 1; } }'
    ],
    [
        'public class A { public override String toString() { return null; } public Boolean equals(Object o) { return true; } public override Integer hashCode() { return 1; } }'
    ],
    [
        'public class A { public enum E { X, Y } public E kind = E.X; Integer m() { return kind.ordinal() + E.values().size(); } }',
        'public class B { A.E e = A.E.Y; }'
    ],
    ['public class Account2 { Account a; Schema.Account b; } '],
    ['public class Test2 { System.Test t; Database.SaveResult r; Messaging.InboundEmail.Header h; }'],
    [
        'public class Http { public Integer mine; }',
        'public class User2 { Http h = new Http(); Integer i = h.mine; System.Http p = new System.Http(); }'
    ],
    [
        'public class A { public static Integer m(List<Object> l) { return 1; } public static String m(Object o) { return null; } Integer i = m(new List<String>()); String s = m(5); }'
    ]
];

const REJECTED: readonly (readonly [message: string, ...sources: string[]])[] = [
    [
        'Class B must implement the abstract method: Integer A.m()',
        'public abstract class A { protected abstract Integer m(); }',
        'public class B extends A {}'
    ],
    [
        'Class A must implement the method: void I.m(String)',
        'public interface I { void m(String s); }',
        'public class A implements I { public void m() {} }'
    ],
    [
        'A: Overriding implementations of global or public interface methods must be global or public: void I.m()',
        'public interface I { void m(); }',
        'public class A implements I { private void m() {} }'
    ],
    [
        'Class A must implement the method: Integer System.Comparable.compareTo(Object)',
        'public class A implements Comparable {}'
    ],
    [
        'Class A must implement the method: void System.Queueable.execute(System.QueueableContext)',
        'public class A implements Queueable { public void execute() {} }'
    ],
    [
        'Class A must implement the method: Integer System.Comparator<Account>.compare(Account, Account)',
        'public class A implements Comparator<Account> {}'
    ],
    [
        'Method must use the override keyword: void B.m()',
        'public virtual class A { public virtual void m() {} }',
        'public class B extends A { public void m() {} }'
    ],
    [
        '@Override specified for non-overriding method: void B.n()',
        'public virtual class A { public virtual void m() {} }',
        'public class B extends A { public override void n() {} }'
    ],
    [
        'Non-virtual, non-abstract methods cannot be overridden: void B.m()',
        'public virtual class A { public void m() {} }',
        'public class B extends A { public void m() {} }'
    ],
    [
        'Cannot reduce the visibility of method: void B.m()',
        'public virtual class A { public virtual void m() {} }',
        'public class B extends A { protected override void m() {} }'
    ],
    [
        'Method return types clash: String vs Integer from the type B',
        'public virtual class A { public virtual Integer m() { return 1; } }',
        'public class B extends A { public override String m() { return null; } }'
    ],
    ['Non-virtual and non-abstract type cannot be extended: A', 'public class A {}', 'public class B extends A {}'],
    ['Invalid class: I', 'public interface I {}', 'public class B extends I {}'],
    ['Invalid interface: A', 'public virtual class A {}', 'public class B implements A {}'],
    ['Invalid type: Nothing', 'public class B extends Nothing {}'],
    ['Abstract classes cannot be constructed: A', 'public abstract class A { static A make() { return new A(); } }'],
    [
        'Defining type for abstract methods must be declared as abstract',
        'public virtual class A { public abstract void m(); }'
    ],
    ['Method must have a body', 'public class A { public void m(); }'],
    ['Duplicate field: X', 'public class A { Integer x; String X; }'],
    [
        'Method already defined: M void A.M(Integer) from the type A',
        'public class A { void m(Integer i) {} void M(Integer j) {} }'
    ],
    [
        'Method already defined: <init> void A.<init>(String) from the type A',
        'public class A { A(String s) {} A(String t) {} }'
    ],
    ['Type name already in use: A.b', 'public class A { class B {} class b {} }'],
    ['Inner types are not allowed to have inner types', 'public class A { class B { class C {} } }'],
    ['Duplicate variable: I', 'public class A { void m(Integer i, String I) {} }'],
    ['Duplicate field: x', 'public enum A { X, x }'],
    [
        'Classes extending Exception must have a name ending in Exception: Wrong',
        'public class Wrong extends Exception {}'
    ],
    ['Exception class must extend another Exception class: WrongException', 'public class WrongException {}'],
    [
        'No default constructor available in super type: A',
        'public virtual class A { public A(Integer i) {} }',
        'public class B extends A {}'
    ],
    [
        'No default constructor available in super type: A',
        'public virtual class A { public A(Integer i) {} }',
        'public class B extends A { public B() {} }'
    ],
    [
        'No constructor defined: void <init>(String)',
        'public virtual class A { public A(Integer i) {} }',
        "public class B extends A { public B() { super('x'); } }"
    ],
    [
        "Call to 'this()' must be the first statement in a constructor method",
        'public class A { A() {} A(Integer i) { i = 1; this(); } }'
    ],
    [
        'Method is not visible: void A.m()',
        'public class A { private void m() {} }',
        'public class B { void n(A a) { a.m(); } }'
    ],
    [
        'Method is not visible: void A.m()',
        'public virtual class A { protected void m() {} }',
        'public class B { void n(A a) { a.m(); } }'
    ],
    [
        'Variable is not visible: A.x',
        'public class A { private static Integer x; }',
        'public class B { Integer y = A.x; }'
    ],
    [
        'Variable is not visible: A.x',
        'public class A { Integer x; }',
        'public class B { Integer m(A a) { return a.x; } }'
    ],
    [
        'Variable is not visible: A.p',
        'public class A { public Integer p { get; private set; } }',
        'public class B { void m(A a) { a.p = 1; } }'
    ],
    [
        'Variable is not visible: A.p',
        'public class A { public Integer p { private get; set; } }',
        'public class B { Integer m(A a) { return a.p; } }'
    ],
    ['Variable is not visible: A.p', 'public class A { public Integer p { get { return 1; } } void m() { p = 1; } }'],
    [
        'Method is not visible: void A.<init>()',
        'public class A { private A() {} }',
        'public class B { A a = new A(); }'
    ],
    ['Type is not visible: A.I', 'public class A { private class I {} }', 'public class B { Object o = new A.I(); }'],
    [
        'Non static method cannot be referenced from a static context: void A.m()',
        'public class A { void m() {} static void n() { m(); } }'
    ],
    ['Variable does not exist: x', 'public class A { Integer x; static Integer n() { return x; } }'],
    ['This cannot be referenced in a static context', 'public class A { static A n() { return this; } }'],
    ['Illegal assignment from String to Integer', "public class A { Integer x = 'a'; }"],
    [
        'Final members can only be assigned in their declaration, init blocks, or constructors: N',
        'public class A { static final Integer N = 1; static void m() { N = 2; } }'
    ],
    ['Top-level type must have public or global visibility', 'class A {}'],
    ['Declarations can only have one scope', 'public class A { public private Integer x; }'],
    ['static can only be used on methods of a top level type', 'public class A { class B { static void m() {} } }'],
    ['Annotation does not exist: Nothing', 'public class A { @Nothing public void m() {} }'],
    ['Identifier name is reserved: currency', 'public class A { String currency; }'],
    ['Defining type for IsTest methods must be declared as IsTest', 'public class A { @IsTest static void t() {} }'],
    [
        'Defining type for testMethod methods must be declared as IsTest',
        'public class A { static testMethod void t() {} }'
    ],
    [
        'Defining type for TestSetup methods must be declared as IsTest',
        'public class A { @TestSetup static void t() {} }'
    ],
    [
        'Future methods do not support return type of Integer',
        'public class A { @future public static Integer m() { return 1; } }'
    ],
    ['Test methods must have no arguments', '@IsTest private class A { @IsTest static void t(Integer i) {} }'],
    ['TestSetup methods must be declared as static', '@IsTest private class A { @TestSetup void t() {} }'],
    [
        'Overload of AuraEnabled method: m overload is not permitted',
        'public class A { @AuraEnabled public static void m() {} @AuraEnabled public static void m(Integer i) {} }'
    ],
    [
        'HttpGet methods must be declared as global',
        "@RestResource(urlMapping='/x') global class A { @HttpGet public static void m() {} }"
    ],
    [
        'Defining type for HttpGet methods must be declared as RestResource',
        'global class A { @HttpGet global static void m() {} }'
    ],
    [
        'Ambiguous method signature: void m(NULL)',
        'public class A { void m(String s) {} void m(Integer i) {} void n() { m(null); } }'
    ],
    [
        'System exception constructor already defined: <init>(String)',
        'public class AException extends Exception { public AException(String s) {} }'
    ],
    ['New protected methods cannot be defined in non-virtual classes', 'public class A { protected void m() {} }'],
    ['Interface already implemented: I', 'public interface I {}', 'public class A implements I, I {}'],
    ['Inner types are not allowed to have static blocks', 'public class A { class B { static { } } }'],
    [
        'Only one method per type can be defined with: HttpGet',
        "@RestResource(urlMapping='/x') global class A { @HttpGet global static void a() {} @HttpGet global static void b() {} }"
    ],
    ["Rest Resource url must begin with a forward slash, '/'", "@RestResource(urlMapping='x') global class A {}"],
    [
        "Non static AuraEnabled methods must be named with a prefix 'get'",
        'public class A { @AuraEnabled public Integer size() { return 1; } }'
    ],
    [
        'Future methods do not support parameter type of Account',
        'public class A { @future static void m(Account a) {} }'
    ],
    ['classes are by default final', 'public class A { final class B {} }'],
    [
        'Cannot override static method: void A.m() with void B.m()',
        'public virtual class A { public static void m() {} }',
        'public class B extends A { public void m() {} }'
    ]
];

describe('classes', () => {
    it.each(ACCEPTED)('accepts %s %s', (...sources) => {
        expect(errors(...sources.filter((source) => typeof source === 'string'))).toEqual([]);
    });

    it.each(REJECTED)('reports %s', (message, ...sources) => {
        const found = errors(...sources).filter((one) => !one.startsWith('Dependent class'));
        expect(found).toEqual([message]);
    });
});
