import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readProject } from '../../project.ts';
import { environmentHash } from '../environmentHash.ts';

let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
}

it('reads the package directories of an SFDX project, with the version that each file asks for', () => {
    write('sfdx-project.json', '{"packageDirectories":[{"path":"app"}],"sourceApiVersion":"65.0"}');
    write('app/deep/A.cls', '\uFEFFclass A { }');
    write('app/deep/A.cls-meta.xml', '<ApexClass><apiVersion>62.0</apiVersion></ApexClass>');
    write('app/T.trigger', 'trigger T on Account (before insert) { }');
    write('elsewhere/B.cls', 'class B { }');
    const { root, directories, sources } = readProject(folder);
    expect(root).toBe(folder);
    expect(directories).toEqual([join(folder, 'app')]);
    expect(sources.map(({ kind, name, file, apiVersion, text }) => ({ kind, name, file, apiVersion, text }))).toEqual([
        { kind: 'trigger', name: 'T', file: 'app/T.trigger', apiVersion: 65, text: expect.any(String) },
        { kind: 'class', name: 'A', file: 'app/deep/A.cls', apiVersion: 62, text: 'class A { }' }
    ]);
});

it('takes what stands in several package directories from the last one, as deploying them in turn leaves it', () => {
    write('sfdx-project.json', '{"packageDirectories":[{"path":"one"},{"path":"two"}]}');
    write('one/A.cls', 'class A { }');
    write('one/B.cls', 'class B { }');
    write('two/deep/a.cls', 'class a { }');
    const files = () => readProject(folder).sources.map((source) => source.file);
    expect(files()).toEqual(['one/B.cls', 'two/deep/a.cls']);
    write('two/A.cls', 'class A { }');
    expect(files()).toEqual(['one/B.cls', 'two/A.cls', 'two/deep/a.cls']);
});

it('has what CumulusCI deploys before a package', () => {
    write('sfdx-project.json', '{"packageDirectories":[{"path":"app"}]}');
    write('app/A.cls', 'class A { }');
    write('unpackaged/pre/types/objects/Account.object', '<CustomObject/>');
    write('unpackaged/post/B.cls', 'class B { }');
    expect(readProject(folder).directories).toEqual([join(folder, 'app')]);
    write('cumulusci.yml', 'project: {}');
    expect(readProject(folder).directories).toEqual([join(folder, 'app'), join(folder, 'unpackaged/pre/types')]);
});

it.each(['objects/Account.object', 'objects/A__c/fields/B__c.field-meta.xml', 'labels/CustomLabels.labels'])(
    'sees that %s has changed, which decides what compiles',
    (path) => {
        write(path, 'one');
        const before = environmentHash(readProject(folder));
        expect(environmentHash(readProject(folder))).toBe(before);
        write(path, 'two');
        expect(environmentHash(readProject(folder))).not.toBe(before);
    }
);

it('takes the namespace of the project file, where no CumulusCI makes the orgs without', () => {
    write('sfdx-project.json', '{"packageDirectories":[{"path":"app"}],"namespace":"villa"}');
    write('app/A.cls', 'class A { }');
    expect(readProject(folder).namespace).toBe('villa');
    write('cumulusci.yml', 'project: {}');
    expect(readProject(folder).namespace).toBeNull();
});

it.each(['a__b', '1a', 'a_', 'sixteen_letters_1', 7])('refuses %s as a namespace', (namespace) => {
    write('sfdx-project.json', JSON.stringify({ packageDirectories: [{ path: 'app' }], namespace }));
    write('app/A.cls', 'class A { }');
    expect(() => readProject(folder)).toThrow(/namespace is .*, not the name of one/);
});

it('takes src alone where a package.xml stands in it', () => {
    write('src/classes/A.cls', 'class A { }');
    write('examples/A.cls', 'class A { }');
    expect(readProject(folder).sources).toHaveLength(2);
    write('src/package.xml', '<Package/>');
    expect(readProject(folder).sources.map((source) => source.file)).toEqual(['src/classes/A.cls']);
});

it('takes any other folder as it is', () => {
    write('A.cls', 'class A { }');
    expect(readProject(folder).sources.map((source) => [source.file, source.apiVersion])).toEqual([['A.cls', 66]]);
});

it.each<[string, (path: string) => void, RegExp]>([
    ['a missing folder', () => rmSync(folder, { recursive: true }), /no such folder/],
    ['broken JSON', () => write('sfdx-project.json', '{'), /is not valid JSON/],
    ['no package directories', () => write('sfdx-project.json', '{}'), /names no packageDirectories/],
    [
        'a missing package directory',
        () => write('sfdx-project.json', '{"packageDirectories":[{"path":"x"}]}'),
        /does not exist/
    ]
])('says what is wrong with %s', (_, prepare, message) => {
    prepare(folder);
    expect(() => readProject(folder)).toThrow(message);
    mkdirSync(folder, { recursive: true });
});
