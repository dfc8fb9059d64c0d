import { expect, test } from 'vitest';
import { check } from './checking.ts';

test.each([
    [
        'none',
        'public interface A { List<SObject> m(); Object n(); Long o(); Map<Id, SObject> p(); }',
        'public class B implements A { public List<Account> m() { return null; } public Account n() { return null; } ' +
            'public Integer o() { return 1; } public Map<Id, Account> p() { return null; } }'
    ],
    [
        'Method return types clash: String vs Object from the type B',
        'public virtual class A { public virtual Object m() { return 1; } }',
        'public class B extends A { public override String m() { return null; } }'
    ],
    [
        'Method return types clash: List<Account> vs List<SObject> from the type B',
        'public abstract class A { public abstract List<SObject> m(); }',
        'public class B extends A { public override List<Account> m() { return null; } }'
    ],
    [
        'Class B must implement the method: Set<Object> A.m()',
        'public interface A { Set<Object> m(); }',
        'public class B implements A { public Set<String> m() { return null; } }'
    ],
    [
        'Class B must implement the method: Integer A.m()',
        'public interface A { Integer m(); }',
        'public class B implements A { public Long m() { return null; } }'
    ]
])('%s: %s %s', (message, ...sources) => {
    const errors = check(sources).flatMap(({ problems }) => problems.filter(({ kind }) => kind === 'error'));
    expect(errors.map((error) => error.message)).toEqual(message === 'none' ? [] : [message]);
});
