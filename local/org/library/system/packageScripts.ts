import { inTest } from '../../platform/testing/inTest.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { callUser } from '../../values/objects/callUser.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { defineClass, type Implementation, type LibraryClass } from '../rows/definition.ts';
import type { ApexVersion } from '../primitives/version.ts';

class InstallContext {
    readonly previous: ApexVersion | null;
    readonly push: boolean;

    constructor(previous: ApexVersion | null, push: boolean) {
        this.previous = previous;
        this.push = push;
    }
}

class UninstallContext {}

class SandboxContext {
    readonly organizationId: string;
    readonly sandboxId: string;
    readonly sandboxName: string;

    constructor(organizationId: string, sandboxId: string, sandboxName: string) {
        this.organizationId = organizationId;
        this.sandboxId = sandboxId;
        this.sandboxName = sandboxName;
    }
}

platformClass('System.InstallContext', InstallContext);
platformClass('System.UninstallContext', UninstallContext);
platformClass('System.SandboxContext', SandboxContext);

const userId = (): string => current().user.id;
const organizationId = (): string => current().org.settings.organizationId;

/** What the scripts of packages and of sandbox copies get (Apex Reference Guide, the pages of the interfaces). */
export const packageScriptClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'System.InstallContext',
        kind: 'interface',
        instance: {
            'Id installerId()': userId,
            'Boolean isPush()': (self: InstallContext) => self.push,
            'Boolean isUpgrade()': (self: InstallContext) => self.previous !== null,
            'Id organizationId()': organizationId,
            'Version previousVersion()': (self: InstallContext) => self.previous
        }
    }),
    defineClass({
        name: 'System.UninstallContext',
        kind: 'interface',
        instance: { 'Id organizationId()': organizationId, 'Id uninstallerId()': userId }
    }),
    defineClass({
        name: 'System.SandboxContext',
        kind: 'interface',
        instance: {
            'Id organizationId()': (self: SandboxContext) => self.organizationId,
            'Id sandboxId()': (self: SandboxContext) => self.sandboxId,
            'String sandboxName()': (self: SandboxContext) => self.sandboxName
        }
    })
];

/** The rows of Test that run such scripts. */
export const packageScriptRows: Readonly<Record<string, Implementation>> = {
    'void testInstall(InstallHandler handler, Version previous)': testInstall,
    'void testInstall(InstallHandler handler, Version previous, Boolean isPush)': testInstall,
    'void testUninstall(UninstallHandler handler)': (handler: object | null) => {
        inTest();
        callUser(handler ?? nullArgument(), 'onUninstall', [new UninstallContext()]);
    },
    'void testSandboxPostCopyScript(SandboxPostCopy script, Id organizationId, Id sandboxId, String sandboxName)':
        testSandbox,
    'void testSandboxPostCopyScript(SandboxPostCopy script, Id organizationId, Id sandboxId, String sandboxName, Boolean runAsAutoProcUser)':
        testSandbox
};

function testInstall(handler: object | null, previous: ApexVersion | null, push: boolean | null = false): void {
    inTest();
    callUser(handler ?? nullArgument(1), 'onInstall', [new InstallContext(previous, push === true)]);
}

function testSandbox(script: object | null, organization: string | null, sandbox: string | null, name: string): void {
    inTest();
    const context = new SandboxContext(organization ?? nullArgument(2), sandbox ?? nullArgument(3), name);
    callUser(script ?? nullArgument(1), 'runApexClass', [context]);
}
