import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** One class of the source jars as `javap -public` prints it. */
export interface JavaClass {
    readonly namespace: string;
    /** Without package; inner classes with `$`. */
    readonly name: string;
    readonly header: string;
    readonly members: readonly string[];
}

const PACKAGE = 'com/nawforce/runforce';
const CLASSES_PER_CALL = 500;

/** Unpacks a jar into a folder and reads the public face of all of its classes. */
export function readJar(jar: string, folder: string): JavaClass[] {
    execFileSync('unzip', ['-qo', jar, '-d', folder]);
    const files = readdirSync(path.join(folder, PACKAGE), { recursive: true, encoding: 'utf8' });
    const names = files.filter((file) => file.endsWith('.class')).map(className);
    const classes: JavaClass[] = [];
    for (let start = 0; start < names.length; start += CLASSES_PER_CALL) {
        const args = ['-public', '-cp', folder, ...names.slice(start, start + CLASSES_PER_CALL)];
        const text = execFileSync('javap', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
        classes.push(
            ...text
                .split(/^Compiled from .*\n/m)
                .slice(1)
                .map(readClass)
        );
    }
    return classes.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function className(file: string): string {
    return `${PACKAGE}/${file.slice(0, -'.class'.length)}`.replaceAll('/', '.');
}

function readClass(text: string): JavaClass {
    const [header, ...lines] = text.split('\n');
    const name = /(?:class|interface) com\.nawforce\.runforce\.([\w$]+)\.([\w$]+)/.exec(header!)!;
    return {
        namespace: name[1]!,
        name: name[2]!,
        header: header!.replace(/ \{$/, ''),
        members: lines.filter((line) => line.startsWith('  ')).map((line) => line.trim().replace(/;$/, ''))
    };
}
