import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOrg } from '../../platform/createOrg.ts';
import { runTest } from '../../platform/runTest.ts';
import { asApexException } from '../../values/asApexException.ts';

/** The Apex tests of the folder `apex`: what platform classes do, said in Apex. Each of them holds on Salesforce too. */
const { org, code, problems } = createOrg({ projectDir: join(import.meta.dirname, 'apex') });

it('has no problems', () => expect(problems).toEqual([]));

describe.each(code.testClasses.map((each) => [each.name, each] as const))('%s', (_name, testClass) => {
    it.each(testClass.methods.map((method) => [method.name, method] as const))('%s', (name, method) => {
        const before = org.store.snapshot();
        try {
            runTest(org, { name: `${testClass.name}.${name}` }, () => method.invoke([]));
        } catch (error) {
            const exception = asApexException(error);
            throw exception ? new Error(exception.toString()) : error;
        } finally {
            org.store.rollbackTo(before);
            org.store.release();
        }
    });
});
