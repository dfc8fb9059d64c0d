import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ApexLexer, ApexParserFactory } from '@apexdevtools/apex-parser';
import { filesBelow } from './filesBelow.ts';
import { isAllowed, type Arrows, type Use } from './use.ts';

/** The package's rooms, DESIGN.md section 1. Every room may use foundation, directly or through those it uses. */
const arrows: Arrows = {
    foundation: [],
    'partner-center': ['foundation'],
    referral: ['foundation'],
    opportunity: ['foundation'],
    mapping: ['referral', 'foundation'],
    sync: ['mapping', 'referral', 'partner-center', 'opportunity', 'foundation'],
    seller: ['sync', 'referral', 'mapping', 'foundation'],
    admin: ['sync', 'referral', 'mapping', 'foundation']
};

const apexImport = /@salesforce\/apex\/(\w+)\./g;

/** Which room's Apex classes each room names, from the tokens of the sources (comments and strings do not count). */
export async function packageUses(): Promise<Use[]> {
    const files = await filesBelow('force-app/main', ['.cls', '.trigger', '.ts']);
    const rooms = new Map(files.filter(isApex).map((file) => [nameOf(file).toLowerCase(), roomOf(file)]));
    const uses: Use[] = [];
    for (const file of files.filter((one) => !one.includes('__tests__'))) {
        const named = isApex(file) ? await namesInApex(file) : await apexImports(file);
        for (const name of named) {
            const to = rooms.get(name.toLowerCase());
            const from = roomOf(file);
            if (to && to !== from) uses.push({ file, from, to, what: name, allowed: isAllowed(arrows, from, to) });
        }
    }
    return uses;
}

function isApex(file: string): boolean {
    return file.endsWith('.cls') || file.endsWith('.trigger');
}

function nameOf(file: string): string {
    return basename(file).replace(/\.(cls|trigger)$/, '');
}

function roomOf(file: string): string {
    return file.split('/')[2] ?? '';
}

async function namesInApex(file: string): Promise<Set<string>> {
    const lexer = ApexParserFactory.createLexer(await readFile(join(file), 'utf8'));
    const tokens = lexer.getAllTokens().filter((token) => token.type === ApexLexer.Identifier);
    return new Set(tokens.map((token) => token.text));
}

async function apexImports(file: string): Promise<Set<string>> {
    const text = await readFile(file, 'utf8');
    return new Set([...text.matchAll(apexImport)].map((match) => match[1] ?? ''));
}
