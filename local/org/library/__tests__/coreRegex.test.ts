import { describe, expect, it } from 'vitest';
import { call, outcome, tableOf } from './call.ts';

const matches = (regex: string, text: string): string => outcome('Pattern', 'matches(string,string)', regex, text);

describe('Java syntax', () => {
    it.each([
        ['a.c', 'a\u0085c', 'false'],
        ['(?s)a.c', 'a\nc', 'true'],
        ['\\w+', 'é', 'false'],
        ['\\p{L}+', 'é', 'true'],
        ['\\p{Alpha}+', 'é', 'false'],
        ['\\p{IsLatin}+', 'é', 'true'],
        ['[a-z&&[^aeiou]]+', 'xyz', 'true'],
        ['[a-z&&[^aeiou]]+', 'xya', 'false'],
        ['[a-c[x-z]]+', 'abxz', 'true'],
        ['[]a]+', ']a', 'true'],
        ['[^\\d\\s]+', 'ab-', 'true'],
        ['[\\w.-]+@[\\w.-]+', 'a-b.c@d-e.f', 'true'],
        ['\\Qa.b\\E+', 'a.bb', 'true'],
        ['\\Qa.b\\E', 'axb', 'false'],
        ['(a)(b)?\\1', 'aa', 'true'],
        ['(a)(b)\\1', 'aba', 'true'],
        ['\\x41\\u0042\\t', 'AB\t', 'true'],
        ['(?<year>\\d{4})-\\k<year>', '2026-2026', 'true'],
        ['a{2,3}?', 'aa', 'true'],
        ['(?i)STRASSE', 'strasse', 'true'],
        ['a|', '', 'true'],
        ['\\{"a"}', '{"a"}', 'true'],
        ['😀+', '😀😀', 'true'],
        ['^\\S+$', 'abc', 'true']
    ])('%s on %j → %s', (regex, text, expected) => {
        expect(matches(regex, text)).toBe(expected);
    });

    it.each(['[a', '(a', 'a)', '*a', '[z-a]', '\\y', 'a{2', '{x}', '\\p{Nope}'])('%s is no expression', (regex) => {
        expect(matches(regex, '')).toMatch(/^System\.StringException: Invalid regex/);
    });
});

describe('what only a backtracking engine has', () => {
    it.each([
        ['a*+a', 'aaa', 'false'],
        ['(?>a|ab)c', 'abc', 'false'],
        ['a(?i)B', 'ab', 'true'],
        ['(?i:A)b', 'aB', 'false'],
        ['(?:(a)|b)*', 'ab', 'true'],
        ['(?<=^|,)x', 'x', 'true'],
        ['(?x) a b # both', 'ab', 'true'],
        ['(?d).+', 'a\r', 'true'],
        ['(?i)é', 'É', 'false'],
        ['(?iu)é', 'É', 'true'],
        ['\\X', 'e\u0301', 'true']
    ])('%s on %j → %s', (regex, text, expected) => {
        expect(matches(regex, text)).toBe(expected);
    });

    it.each([
        ['(a+)+$', `${'a'.repeat(40)}!`],
        ['(?:a|b|ab)*c', 'ab'.repeat(20_000)],
        ['x*y', 'x'.repeat(3000)]
    ])('%s is too complicated', (regex, text) => {
        const call = () => outcome('String', 'replaceall(string,string)', text, regex, '');
        expect(call()).toBe('System.LimitException: Regex too complicated');
    });

    it('a long text is read once', () => {
        expect(outcome('String', 'replaceall(string,string)', 'ab,'.repeat(100_000), ',', '')).toHaveLength(200_000);
    });
});

describe('Matcher', () => {
    const matcher = (regex: string, text: string): object =>
        call('Pattern', 'matcher(string)', call('Pattern', 'compile(string)', regex), text) as object;
    const ask = (self: object, key: string, ...args: (string | number)[]): string =>
        outcome('Matcher', key, self, ...args);

    it('finds one after the other', () => {
        const found = matcher('(\\d)(x)?', 'a1 b2x');
        expect([ask(found, 'find()'), ask(found, 'group()'), ask(found, 'group(integer)', 2)]).toEqual([
            'true',
            '1',
            'null'
        ]);
        expect([ask(found, 'find()'), ask(found, 'start()'), ask(found, 'end(integer)', 2)]).toEqual([
            'true',
            '4',
            '6'
        ]);
        expect([ask(found, 'find()'), ask(found, 'group()')]).toEqual([
            'false',
            'System.StringException: No match found'
        ]);
        expect(ask(found, 'groupcount()')).toBe('2');
        expect(ask(found, 'find(integer)', 3)).toBe('true');
        expect(ask(found, 'group()')).toBe('2x');
    });

    it('finds nothing more once all was replaced, until it is reset', () => {
        const found = matcher('a', 'aba');
        expect(ask(found, 'replaceall(string)', 'x')).toBe('xbx');
        expect([ask(found, 'find()'), (ask(found, 'reset()'), ask(found, 'find()'))]).toEqual(['false', 'true']);
    });

    it('tells whether more text could change the answer', () => {
        const open = matcher('a+', 'aa');
        expect([ask(open, 'matches()'), ask(open, 'hitend()'), ask(open, 'requireend()')]).toEqual([
            'true',
            'true',
            'false'
        ]);
        const end = matcher('a$', 'a');
        expect([ask(end, 'find()'), ask(end, 'hitend()'), ask(end, 'requireend()')]).toEqual(['true', 'true', 'true']);
    });

    it('goes on where the last match ended, with \\G', () => {
        const found = matcher('\\Ga', 'aaba');
        expect([ask(found, 'find()'), ask(found, 'find()'), ask(found, 'find()')]).toEqual(['true', 'true', 'false']);
    });

    it('sees beyond its region with transparent bounds, and no edge without anchoring ones', () => {
        const found = matcher('(?<=a)b$', 'abc');
        call('Matcher', 'region(integer,integer)', found, 1, 2);
        expect(ask(found, 'find()')).toBe('false');
        call('Matcher', 'region(integer,integer)', found, 1, 2);
        call('Matcher', 'usetransparentbounds(boolean)', found, true);
        expect(ask(found, 'find()')).toBe('true');
        call('Matcher', 'region(integer,integer)', found, 1, 2);
        call('Matcher', 'useanchoringbounds(boolean)', found, false);
        expect(ask(found, 'find()')).toBe('false');
    });

    it('goes on after an empty match', () => {
        const found = matcher('x*', 'axb');
        const seen: string[] = [];
        while (ask(found, 'find()') === 'true') {
            seen.push(`${ask(found, 'start()')}-${ask(found, 'end()')}`);
        }
        expect(seen).toEqual(['0-0', '1-2', '2-2', '3-3']);
    });

    it('keeps to its region', () => {
        const found = matcher('^\\w+$', 'one two');
        expect(ask(found, 'matches()')).toBe('false');
        call('Matcher', 'region(integer,integer)', found, 4, 7);
        expect([ask(found, 'matches()'), ask(found, 'start()'), ask(found, 'group()')]).toEqual(['true', '4', 'two']);
        call('Matcher', 'reset()', found);
        expect(ask(found, 'lookingat()')).toBe('false');
    });

    it('two searches of one pattern do not disturb each other', () => {
        const [one, two] = [matcher('a', 'aa'), matcher('a', 'aa')];
        expect([ask(one, 'find()'), ask(two, 'find()'), ask(one, 'find()'), ask(one, 'find()')]).toEqual([
            'true',
            'true',
            'true',
            'false'
        ]);
    });

    tableOf('Pattern')([
        ['quote(string)', ['a.b'], '\\Qa.b\\E'],
        ['compile(string)', [null], 'System.NullPointerException: Argument cannot be null.']
    ]);
});
