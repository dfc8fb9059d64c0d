import { describe, expect, it } from 'vitest';
import { createOrg } from '../../platform/setup/createOrg.ts';
import { readProjectWith } from '../../project.ts';
import { noFeatures, type OrgFeatures } from '../../project/orgFeatures.ts';
import { runTest } from '../../platform/testing/runTest.ts';
import { asApexException } from '../../values/exceptions/asApexException.ts';

/** Declares a test for each @IsTest method of an Apex project; each runs in its own copy of the org. */
export function apexFolder(projectDir: string, features: OrgFeatures = noFeatures): void {
    const { org, code, problems } = createOrg({ project: readProjectWith(features, projectDir) });

    it('has no problems', () => expect(problems).toEqual([]));

    describe.each(code.testClasses.map((each) => [each.name, each] as const))('%s', (_name, testClass) => {
        it.each(testClass.methods.map((method) => [method.name, method] as const))('%s', (name, method) => {
            const before = org.store.snapshot();
            try {
                runTest(org, { name: `${testClass.name}.${name}`, seeAllData: method.seeAllData }, () =>
                    method.invoke([])
                );
            } catch (error) {
                const exception = asApexException(error);
                throw exception ? new Error(`${exception.toString()}\n${exception.stackTraceString()}`) : error;
            } finally {
                org.store.rollbackTo(before);
                org.store.release();
            }
        });
    });
}
