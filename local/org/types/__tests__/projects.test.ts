import { describe, expect, it } from 'vitest';
import { check, errors } from './checking.ts';

describe('projects', () => {
    it('report a cycle of inheritance', () => {
        const found = errors('public virtual class A extends B {}', 'public virtual class B extends A {}');
        expect(found).toContain('Circular definition: B');
        expect(errors('public interface I extends J {}', 'public interface J extends I {}')).toContain(
            'Circular definition: J'
        );
    });

    it('report a class that is there twice', () => {
        expect(errors('public class A {}', 'public class a {}')).toEqual(['Duplicate class: a']);
    });

    it('keep errors with their class and mark those that depend on it', () => {
        const [broken, user, indirect, other] = check([
            'public virtual class A { Integer x = nothing; }',
            'public class B { A a; }',
            'public class C { B b; }',
            'public class D { Integer i = 1; }'
        ]);
        expect(broken!.problems).toMatchObject([{ message: 'Variable does not exist: nothing', line: 1, column: 38 }]);
        expect(user!.problems.map((problem) => problem.message)).toEqual([
            'Dependent class is invalid and needs recompilation: Class A'
        ]);
        expect(indirect!.problems.map((problem) => problem.message)).toEqual([
            'Dependent class is invalid and needs recompilation: Class B'
        ]);
        expect(other!.problems).toEqual([]);
    });
});
