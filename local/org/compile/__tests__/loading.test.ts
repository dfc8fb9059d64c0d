import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryClasses } from '../../library/index.ts';
import { parseAnonymous } from '../../syntax/parseAnonymous.ts';
import { checkProject } from '../../types/checkProject.ts';
import type { SchemaReader } from '../../types/world/schemaReader.ts';
import type { ApexException } from '../../values/exceptions/apexException.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { cachedProject, type Source } from '../project/cachedProject.ts';
import type { LoadedCode } from '../load/loadedCode.ts';
import { loadCode } from '../load/loadCode.ts';
import { refusingPort } from '../load/refusingPort.ts';
import { createStub } from '../classes/stub.ts';
import { compileUnit } from '../project/unitCode.ts';

const schema: SchemaReader = { object: () => undefined };
let parsed = 0;

function load(texts: Record<string, string>, directory: string | null = null, coverage = false): LoadedCode {
    const sources = Object.entries(texts).map(
        ([name, text]): Source => ({ kind: 'class', name, file: `${name}.cls`, text, apiVersion: 66 })
    );
    const project = cachedProject(sources, { environment: '', directory, coverage, newestVersion: 66 }, (units) => {
        parsed++;
        return [...checkProject(units, { schema, library: libraryClasses }).values()];
    });
    return loadCode(project, refusingPort);
}

describe('loaded code', () => {
    it('is entered by annotations', () => {
        const code = load({
            Api: `@RestResource(urlMapping='/things/*')
                global class Api {
                    @HttpGet global static String read() { return 'r'; }
                    @HttpPost global static void write() { }
                    @AuraEnabled(cacheable=true) global static Integer size() { return 3; }
                }`,
            SeeingTest: '@IsTest(SeeAllData=true) private class SeeingTest { @IsTest static void one() { } }',
            ApiTest: `@IsTest
                private class ApiTest {
                    @TestSetup static void before() { }
                    @IsTest static void one() { }
                    static testMethod void two() { }
                    static void helper() { }
                }`
        });
        const [resource] = code.restResources;
        expect(resource!.urlMapping).toBe('/things/*');
        expect([...resource!.methods.keys()]).toEqual(['GET', 'POST']);
        expect(resource!.methods.get('GET')!.invoke([])).toBe('r');
        expect(code.auraEnabled.get('api.size')!.cacheable).toBe(true);
        const tests = code.testClasses.find((one) => one.name === 'ApiTest');
        expect(tests!.methods.map((method) => method.name)).toEqual(['one', 'two']);
        expect(tests!.setup.map((method) => method.name)).toEqual(['before']);
        expect(code.testClasses.map((one) => [one.name, one.seeAllData]).sort()).toEqual([
            ['ApiTest', false],
            ['SeeingTest', true]
        ]);
    });

    it('leaves out classes with errors and refuses whoever reaches them', () => {
        const code = load({
            Broken: 'public class Broken { public static Integer one() { return nobody; } }',
            Fine: 'public class Fine { public static Integer two() { return 2; } }'
        });
        expect(code.invokeStatic('Fine', 'two', [])).toBe(2);
        expect(code.findClass('Broken')).toBeUndefined();
        expect(code.units.find((unit) => unit.name === 'Broken')!.problems[0]!.message).toContain('nobody');
    });

    it('makes stubs that hand every call to their provider', () => {
        const code = load({
            Service: `public virtual class Service {
                    public virtual String greet(String name, Integer times) { return 'real'; }
                    public Integer plain() { return 1; }
                }`,
            Provider: `@IsTest public class Provider implements System.StubProvider {
                    public Object handleMethodCall(Object stub, String name, Type returns, List<Type> types,
                            List<String> names, List<Object> args) {
                        return name == 'greet' ? (Object) (name + returns + types + names + args) : null;
                    }
                }`
        });
        const stub = createStub(typeNamed('Service'), code.newInstance('Provider')) as Record<
            string,
            (...args: unknown[]) => unknown
        >;
        expect(stub['greet(string,integer)']!('a', 2)).toBe('greetString(String, Integer)(name, times)(a, 2)');
        expect(stub['plain()']!()).toBe(null);
    });

    it('counts the lines that ran, when asked', () => {
        const text = ['public class Lines {', 'public static Integer f(Integer n) {', 'if (n > 1) {', 'return 1;', '}'];
        const code = load({ Lines: [...text, 'return 2;', '}', '}'].join('\n') }, null, true);
        code.invokeStatic('Lines', 'f', [0]);
        expect(code.coverage()).toEqual([{ name: 'Lines', file: 'Lines.cls', covered: [3, 6], uncovered: [4] }]);
    });

    it('runs anonymous Apex with methods and classes of its own', () => {
        const code = load({});
        const { unit } = parseAnonymous({
            file: 'anonymous',
            text: "Integer n = twice(4);\nInteger twice(Integer x) { return x * 2; }\nif (n == 8) { throw new IllegalArgumentException('n ' + n); }"
        });
        const [checked] = checkProject([unit!], { schema, library: libraryClasses }).values();
        expect(checked!.problems).toEqual([]);
        expect(() => code.runAnonymous(compileUnit(checked!, { apiVersion: 66, coverage: false }))).toThrow(
            expect.objectContaining({ message: 'n 8' }) as ApexException
        );
    });

    it('neither parses nor checks again what did not change', () => {
        const directory = mkdtempSync(join(tmpdir(), 'cosell-cache-'));
        try {
            const texts = { One: 'public class One { public static Long f() { return 9007199254740993L; } }' };
            load(texts, directory);
            const before = parsed;
            expect(load(texts, directory).invokeStatic('One', 'f', [])).toBe(9007199254740993n);
            expect(parsed).toBe(before);
            load({ ...texts, Two: 'public class Two { }' }, directory);
            expect(parsed).toBe(before + 1);
            expect(readdirSync(directory).filter((name) => name.startsWith('tree-'))).toHaveLength(2);
        } finally {
            rmSync(directory, { recursive: true });
        }
    });
});
