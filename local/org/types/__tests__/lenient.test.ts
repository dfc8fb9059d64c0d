import { describe, expect, it } from 'vitest';
import { errors } from './checking.ts';

describe('what the platform takes, although it looks wrong', () => {
    const base = `public virtual class Base {
        public class Factory { public Integer x; }
        public static Factory Test { get; private set; }
        @TestVisible private virtual void forTests() {}
        private virtual void forItself() {}
    }`;

    it('an inherited static field does not hide the type of its name in a static method', () => {
        expect(
            errors(base, 'public class Sub extends Base { static Boolean a() { return Test.isRunningTest(); } }')
        ).toEqual([]);
        expect(
            errors(base, 'public class Sub extends Base { Boolean a() { return Test.isRunningTest(); } }')
        ).toHaveLength(1);
    });

    it('tests override what is private and @TestVisible, and nothing else that is private', () => {
        const double = (name: string) =>
            `@IsTest private class Doubles { class Fake extends Base { public override void ${name}() {} } }`;
        expect(errors(base, double('forTests'))).toEqual([]);
        expect(errors(base, double('forItself'))).toEqual([
            '@Override specified for non-overriding method: void Doubles.Fake.forItself()'
        ]);
        expect(errors(base, double('forTests').replace('@IsTest ', 'public '))).not.toEqual([]);
    });

    it('virtual methods of classes that are not virtual', () => {
        expect(errors('public class Plain { public virtual void a() {} }')).toEqual([]);
    });
});
