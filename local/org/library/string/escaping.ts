import type { Implementation } from '../rows/definition.ts';
import { html3Entities, html4Entities, xmlEntities } from './htmlEntities.ts';

type Rows = Readonly<Record<string, Implementation>>;

/** The methods of String that escape and unescape, as StringEscapeUtils of Commons Lang 3 does. */
export const escapingRows: Rows = {
    'String escapeCsv()': (self: string) => (/[,"\r\n]/.test(self) ? `"${self.replaceAll('"', '""')}"` : self),
    'String unescapeCsv()': (self: string) => {
        const inner = /^"([\s\S]*)"$/.exec(self)?.[1];
        return inner !== undefined && /[,"\r\n]/.test(inner) ? inner.replaceAll('""', '"') : self;
    },
    'String escapeEcmaScript()': (self: string) => escapeSource(self, /["'\\/]/),
    'String unescapeEcmaScript()': unescapeSource,
    'String escapeJava()': (self: string) => escapeSource(self, /["\\]/),
    'String unescapeJava()': unescapeSource,
    'String escapeHtml3()': entityEscape(html3Entities),
    'String unescapeHtml3()': entityUnescape(html3Entities),
    'String escapeHtml4()': entityEscape(html4Entities),
    'String unescapeHtml4()': entityUnescape(html4Entities),
    'String escapeXml()': entityEscape(xmlEntities),
    'String unescapeXml()': entityUnescape(xmlEntities),
    'String escapeUnicode()': (self: string) => self.replace(/[^\0-\x7f]/g, unicode),
    'String unescapeUnicode()': (self: string) => self.replace(/\\u+\+?([0-9a-fA-F]{4})/g, fromHex),
    'String stripHtmlTags()': (self: string) => self.replace(/<[^>]*>/g, '')
};

const CONTROLS: Readonly<Record<string, string>> = { '\b': 'b', '\n': 'n', '\t': 't', '\f': 'f', '\r': 'r' };
const FROM_CONTROL: Readonly<Record<string, string>> = { b: '\b', n: '\n', t: '\t', f: '\f', r: '\r' };

function escapeSource(text: string, special: RegExp): string {
    return text.replace(/[\s\S]/g, (character) => {
        if (special.test(character)) {
            return `\\${character}`;
        }
        const control = CONTROLS[character];
        if (control !== undefined) {
            return `\\${control}`;
        }
        return /[\x20-\x7f]/.test(character) ? character : unicode(character);
    });
}

/** One UTF-16 unit, so that a pair becomes two escapes as in Java. */
function unicode(character: string): string {
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function fromHex(_all: string, digits: string): string {
    return String.fromCharCode(parseInt(digits, 16));
}

function unescapeSource(self: string): string {
    return self.replace(
        /\\(?:u+\+?([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|([\s\S]))/g,
        (_all, hex?: string, octal?: string, character?: string) => {
            if (hex !== undefined) {
                return String.fromCharCode(parseInt(hex, 16));
            }
            return octal === undefined
                ? (FROM_CONTROL[character!] ?? character!)
                : String.fromCharCode(parseInt(octal, 8));
        }
    );
}

function entityEscape(entities: ReadonlyMap<string, string>): (self: string) => string {
    const names = new Map([...entities].map(([name, character]) => [character, name]));
    return (self) =>
        self.replace(/["&<>']|[^\0-\x7f]/g, (character) => {
            const name = names.get(character);
            return name === undefined ? character : `&${name};`;
        });
}

function entityUnescape(entities: ReadonlyMap<string, string>): (self: string) => string {
    return (self) =>
        self.replace(
            /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/g,
            (all, decimal?: string, hex?: string, name?: string) => {
                if (name !== undefined) {
                    return entities.get(name) ?? all;
                }
                const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
                return code <= 0x10ffff ? String.fromCodePoint(code) : all;
            }
        );
}
