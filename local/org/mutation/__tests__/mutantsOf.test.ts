import { describe, expect, it } from 'vitest';
import { mutated } from '../mutant.ts';
import { mutantsOf } from '../mutantsOf.ts';

const source = (text: string) => ({
    kind: 'class' as const,
    name: 'A',
    path: 'A.cls',
    file: 'A.cls',
    text,
    apiVersion: 66
});
/** Each mutant of one statement, as the statement that it becomes. */
const mutants = (statement: string): string[] => {
    const from = source(`class A { Object run(Integer a, Boolean b) { ${statement} } }`);
    const around = from.text.indexOf(statement);
    return mutantsOf(from).map((one) => mutated(from.text, one).slice(around, -' } }'.length));
};

describe('mutantsOf', () => {
    it.each([
        ['if (a < 1) { b = !b; }', ['if (a <= 1) { b = !b; }', 'if (true) { b = !b; }', 'if (a < 1) { b = b; }']],
        ['return b ? a : 2;', ['return null;', 'return b ? 2 : a;', 'return b ? a : 3;']],
        ["String s = '' + 'x';", ["String s = '' - 'x';", "String s = 'other' + 'x';", "String s = '' + '';"]],
        ['run(-a, b && true);', ['{}', 'run(a, b && true);', 'run(-a, b || true);', 'run(-a, b && false);']],
        ['while (b) a += 1;', ['{}', 'while (b) {}', 'while (b) a -= 1;', 'while (b) a += 2;']],
        [
            'if (b) a++; else insert x;',
            ['if (b) {} else insert x;', 'if (b) a--; else insert x;', 'if (b) a++; else {}']
        ],
        ['throw new TypeException();', ['{}']]
    ])('%s', (statement, expected) => expect(mutants(statement)).toEqual(expect.arrayContaining(expected)));

    it('leaves annotations alone, and what is no Apex', () => {
        expect(mutantsOf(source('class A { @AuraEnabled(cacheable=true) public static void run() {} }'))).toEqual([]);
        expect(mutantsOf(source('class A { if }'))).toEqual([]);
    });

    it('says where', () => {
        const [first] = mutantsOf(source('class A {\n    Integer a = 1;\n}'));
        expect(first).toMatchObject({ line: 2, column: 17, change: 'literal', before: '1', after: '2' });
    });
});
