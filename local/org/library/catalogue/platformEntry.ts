import type { CatalogueEntry } from './entry.ts';
import { apexText } from './javaType.ts';
import type { JavaClass } from './javaClass.ts';

const METHOD = /^public (static )?(?:abstract |final )*(?:(\S.*) )?\$?([\w.][\w$.]*)\((.*)\)$/;
const FIELD = /^public (static )?(final )?(\S+) ([\w$]+)$/;

/** A platform class as the catalogue writes it. */
export function platformEntry(java: JavaClass): CatalogueEntry {
    const isEnum = java.header.includes('extends java.lang.Enum');
    const kind = isEnum ? 'enum' : / interface /.test(java.header) ? 'interface' : 'class';
    const entry = { kind, ...headerOf(java.header, isEnum) } as const;
    return isEnum ? { ...entry, constants: constantsOf(java) } : { ...entry, ...membersOf(java) };
}

function headerOf(header: string, isEnum: boolean): Partial<CatalogueEntry> {
    if (isEnum) {
        return {};
    }
    const text = apexText(header);
    const parameters = /^.*?(?:class|interface) [\w.]+<([^>]+)>/.exec(text)?.[1];
    const isInterface = / interface /.test(text);
    const superclass = isInterface ? undefined : / extends ([^ ]+)/.exec(text)?.[1];
    const interfaces = new RegExp(isInterface ? ' extends (.+)$' : ' implements (.+)$').exec(text)?.[1];
    return {
        ...(/ abstract class /.test(text) ? { abstract: true } : {}),
        ...(parameters ? { typeParameters: parameters.split(/,\s*/) } : {}),
        ...(superclass ? { superclass } : {}),
        ...(interfaces ? { interfaces: interfaces.split(/,\s*(?![^<]*>)/) } : {})
    };
}

function constantsOf(java: JavaClass): string[] {
    return java.members.flatMap((member) => {
        const field = FIELD.exec(member);
        return field?.[2] ? [field[4]!.replace(/\$$/, '')] : [];
    });
}

function membersOf(java: JavaClass): Partial<CatalogueEntry> {
    const constructors: string[] = [];
    const methods: string[] = [];
    const fields: string[] = [];
    for (const member of java.members) {
        const method = METHOD.exec(member);
        const field = FIELD.exec(member);
        if (method) {
            const parameters = apexText(method[4]!).replaceAll(' ', '');
            const name = method[3]!.replace(/\$$/, '');
            if (method[2] === undefined) {
                constructors.push(`${simpleName(java.name)}(${parameters})`);
            } else {
                methods.push(`${method[1] ?? ''}${apexText(method[2]).replaceAll(', ', ',')} ${name}(${parameters})`);
            }
        } else if (field && !field[3]!.includes('.Internal.')) {
            fields.push(`${field[1] ?? ''}${apexText(field[3]!)} ${field[4]!.replace(/\$$/, '')}`);
        }
    }
    const filled = Object.entries({ constructors, methods, fields }).filter(([, rows]) => rows.length > 0);
    return Object.fromEntries(filled);
}

function simpleName(name: string): string {
    return name.slice(name.lastIndexOf('$') + 1);
}
