import { expect, it } from 'vitest';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { failureOf } from '../failureOf.ts';

it('tells an Apex exception with its cause', () => {
    const cause = new ApexException('System.MathException', 'Divide by 0');
    const failure = failureOf(new ApexException('System.DmlException', 'No', cause));
    expect(failure).toMatchObject({
        outcome: 'failed',
        message: 'System.DmlException: No\nCaused by: System.MathException: Divide by 0'
    });
});

it('tells a refusal by the name of what is missing', () => {
    expect(failureOf(new Refused('Search.suggest'))).toMatchObject({ outcome: 'refused', message: 'Search.suggest' });
});

it('tells endless recursion as the platform does', () => {
    const recurse = (): number => recurse() + 1;
    let thrown: unknown = null;
    try {
        recurse();
    } catch (error) {
        thrown = error;
    }
    expect(failureOf(thrown).message).toBe('System.LimitException: Maximum stack depth reached: 1001');
});

it('calls an error of the local org by its name, with the lines to mend', () => {
    const failure = failureOf(new TypeError('x is undefined'));
    expect(failure.message).toBe('Error inside the local org: x is undefined');
    expect(failure.stack).toContain('failureOf.test.ts');
});
