import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyConfig, orgConfigOf } from '../../platform/setup/orgConfig.ts';
import { startOrg } from '../orgServer.ts';

let folder: string;

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'broken-project-'));
    cpSync(join(import.meta.dirname, 'project'), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const start = (config: object = {}) =>
    startOrg({ projectDir: folder, port: 0, config: orgConfigOf({ ...emptyConfig, ...config }) });

describe('a project that does not load', () => {
    it('names file, line, column and reason of a class that does not compile', async () => {
        writeFileSync(join(folder, 'app/classes/SendJob.cls'), 'public class SendJob {\n    Strin name;\n}\n');
        await expect(start()).rejects.toThrow(/app\/classes\/SendJob\.cls:2:\d+ Invalid type: Strin/);
    });

    it('names the field that the schema does not have', async () => {
        const text =
            'public class SendJob {\n    void f() {\n        List<Account> a = [SELECT Nope__c FROM Account];\n    }\n}\n';
        writeFileSync(join(folder, 'app/classes/SendJob.cls'), text);
        await expect(start()).rejects.toThrow(/SendJob\.cls:3:\d+ .*Nope__c/);
    });

    it('names the metadata file that is malformed', async () => {
        writeFileSync(join(folder, 'app/permissionsets/Guest.permissionset-meta.xml'), '<PermissionSet><label>');
        await expect(start()).rejects.toThrow('app/permissionsets/Guest.permissionset-meta.xml:1');
    });

    it('refuses by name a credential that it cannot do', async () => {
        const file = join(folder, 'app/namedCredentials/Partner.namedCredential-meta.xml');
        writeFileSync(file, '<NamedCredential><namedCredentialType>Legacy</namedCredentialType></NamedCredential>');
        await expect(start()).rejects.toThrow('named credentials of type Legacy are not supported here');
    });

    it('names a permission set that the configuration wants and the project does not have', async () => {
        const users = [{ username: 'a@b.c', lastName: 'A', permissionSets: ['Nope'] }];
        await expect(start({ users })).rejects.toThrow('user a@b.c: there is no permission set Nope');
    });
});
