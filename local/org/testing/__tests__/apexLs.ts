import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const analyzer = '../../../../tools/node_modules/@salesforce/code-analyzer-pmd-engine/dist/java-lib/';
const jars = fileURLToPath(new URL(analyzer, import.meta.url));

/** Why the independent checker cannot be asked here; null when it can. */
export const noApexLs: string | null = !existsSync(jars)
    ? 'its jars are not installed (npm ci --prefix tools)'
    : spawnSync('java', ['-version']).status === 0
      ? null
      : 'there is no Java';

const metaXml =
    '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">' +
    '<apiVersion>66.0</apiVersion><status>Active</status></ApexClass>\n';

/** Names of the classes in a folder in which apex-ls finds an error. It is a checker of other people's make. */
export function rejectedByApexLs(folder: string): Set<string> {
    const project = mkdtempSync(join(tmpdir(), 'apex-ls-'));
    try {
        const classes = join(project, 'force-app');
        mkdirSync(classes);
        cpSync(folder, classes, { recursive: true });
        for (const file of readdirSync(classes)) writeFileSync(join(classes, `${file}-meta.xml`), metaXml);
        writeFileSync(join(project, 'sfdx-project.json'), '{"packageDirectories":[{"path":"force-app"}]}');
        const main = 'io.github.apexdevtools.apexls.CheckForIssues';
        const args = ['-cp', `${jars}*`, main, '-n', '-f', 'json', '-d', 'errors', '-w', project];
        const { stdout } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
        const { files } = JSON.parse(stdout) as { files: readonly { path: string; messages: readonly unknown[] }[] };
        return new Set(files.filter((file) => file.messages.length).map((file) => basename(file.path, '.cls')));
    } finally {
        rmSync(project, { recursive: true });
    }
}
