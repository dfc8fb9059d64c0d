/**
 * Writes the catalogue (`types.*.json`, `objects.*.json`) from the signature jars that Salesforce's code analyzer brings
 * along. Needs Java's `javap` and `unzip`, and the packages of `tools/` installed:
 *   npx tsx local/org/library/catalogue/generate.ts [folder of the jars]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ADDITIONS, corrected } from './corrections.ts';
import { readJar, type JavaClass } from './javaClass.ts';
import { namespaceName } from './javaType.ts';
import { objectEntry } from './objectEntry.ts';
import { platformEntry } from './platformEntry.ts';

const HERE = import.meta.dirname;
const JARS = path.join(HERE, '../../../../tools/node_modules/@salesforce/code-analyzer-pmd-engine/dist/java-lib');
/** Java helpers of the source, Visualforce components: not Apex classes. */
const SKIPPED = new Set(['Internal', 'SObjectStubs', 'Component']);

const jars = process.argv[2] ?? JARS;
const scratch = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
try {
    writeTypes(readJar(path.join(jars, 'standard-types-65.0.0.jar'), path.join(scratch, 'types')));
    writeObjects(readJar(path.join(jars, 'sobject-types-65.0.0.jar'), path.join(scratch, 'objects')));
} finally {
    rmSync(scratch, { recursive: true });
}

function writeTypes(classes: readonly JavaClass[]): void {
    const kept = classes.filter((java) => !SKIPPED.has(java.namespace));
    const namespaces = groupBy(kept, (java) => namespaceName(java.namespace));
    for (const [namespace, members] of namespaces) {
        const entries = members.map((java) => {
            const name = java.name.replaceAll('$', '.');
            return [name, corrected(`${namespace}.${name}`, platformEntry(java))];
        });
        writeTable(`types.${namespace}.json`, [...entries, ...Object.entries(ADDITIONS[namespace] ?? {})]);
    }
}

function writeObjects(classes: readonly JavaClass[]): void {
    const objects = classes.filter((java) => / extends com\.nawforce\.runforce\.System\.SObject$/.test(java.header));
    for (const [letter, members] of groupBy(objects, (java) => java.name[0]!.toUpperCase())) {
        const entries = members.map((java) => [java.name, objectEntry(java)]);
        writeTable(`objects.${letter}.json`, entries);
    }
}

/** One class or object per line: small, and a new release gives a readable difference. */
function writeTable(file: string, entries: readonly (readonly unknown[])[]): void {
    const lines = entries.map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`);
    writeFileSync(path.join(HERE, file), `{\n${lines.join(',\n')}\n}\n`);
}

function groupBy(classes: readonly JavaClass[], keyOf: (java: JavaClass) => string): Map<string, JavaClass[]> {
    const groups = new Map<string, JavaClass[]>();
    for (const java of classes) {
        const key = keyOf(java);
        groups.set(key, [...(groups.get(key) ?? []), java]);
    }
    return groups;
}
