import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import { textOf } from '../../values/text.ts';
import { messageFormat } from '../string/messageFormat.ts';
import { formatByPattern } from '../time/simpleDateFormat.ts';
import { call, constant, decimal, double } from './call.ts';
import { askJava, noJava, type Question } from './judge/askJava.ts';

const missing = noJava();
const SEED = 20261122;

/** Samples of an arbitrary, the same in every run. */
function samples<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
    return fc.sample(arbitrary, { numRuns: count, seed: SEED });
}

/** Ours for each question beside Java's; `!` for an exception. */
function compare(questions: readonly Question[], ours: (...args: string[]) => string): void {
    const answers = askJava(questions);
    const differing = questions
        .map(([operation, ...args], at) => {
            let own: string;
            try {
                own = ours(...args);
            } catch (error) {
                if (!(error instanceof ApexException)) {
                    throw error;
                }
                own = '!';
            }
            return { operation, args, own, java: answers[at]! };
        })
        .filter(({ own, java }) => own !== java);
    expect(differing).toEqual([]);
}

const number = fc
    .tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 12 }))
    .map(([digits, scale]) => {
        const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
        const at = text.length - scale;
        return `${digits < 0n ? '-' : ''}${text.slice(0, at)}${scale > 0 ? `.${text.slice(at)}` : ''}`;
    });
const modes = ['CEILING', 'DOWN', 'FLOOR', 'HALF_DOWN', 'HALF_EVEN', 'HALF_UP', 'UNNECESSARY', 'UP'];

describe.skipIf(missing !== null)(`Java as judge${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
    const pairs = samples(fc.tuple(number, number), 300);

    it('decimals: sums, products, quotients, scales', () => {
        compare(
            pairs.map(([a, b]) => ['plus', a, b]),
            (a, b) => decimal(a!).plus(decimal(b!)).apexText()
        );
        compare(
            pairs.map(([a, b]) => ['times', a, b]),
            (a, b) => decimal(a!).times(decimal(b!)).apexText()
        );
        compare(
            pairs.map(([a, b], at) => ['divide', a, b, String(at % 12), modes[at % 8]!]),
            (a, b, scale, mode) =>
                (
                    call(
                        'Decimal',
                        'divide(decimal,integer,object)',
                        decimal(a!),
                        decimal(b!),
                        Number(scale),
                        constant('System.RoundingMode', mode!)
                    ) as ApexDecimal
                ).plainText()
        );
        compare(
            pairs.map(([a], at) => ['setScale', a, String(at % 8 === 6 ? at % 14 : (at % 14) - 3), modes[at % 8]!]),
            (a, scale, mode) =>
                (
                    call(
                        'Decimal',
                        'setscale(integer,roundingmode)',
                        decimal(a!),
                        Number(scale),
                        constant('System.RoundingMode', mode!)
                    ) as ApexDecimal
                ).plainText()
        );
        compare(
            pairs.map(([a]) => ['strip', `${a}${a!.includes('.') ? '00' : '.00'}`]),
            (a) => (call('Decimal', 'striptrailingzeros()', decimal(a!)) as ApexDecimal).plainText()
        );
        compare(
            pairs.map(([a]) => ['precision', a]),
            (a) => String(call('Decimal', 'precision()', decimal(a!)))
        );
    });

    it('doubles as text, hash codes', () => {
        const doubles = samples(fc.double({ min: -1e18, max: 1e18, noNaN: true }), 300);
        // Java before 19 sometimes writes one digit more than is needed; those are left out, as are the very smallest
        const short = doubles.filter(
            (value) => Math.abs(value) > 1e-300 && String(value).replace(/\D/g, '').length < 15
        );
        compare(
            [...short, 0.1, 1e7, 1e-3, 9999999, 123456789, 1e21].map((value) => ['double', String(value)]),
            (text) => double(Number(text)).apexText()
        );
        compare(
            samples(fc.string({ unit: 'binary' }), 100).map((text) => ['hash', text]),
            (text) => String(call('String', 'hashcode()', text!))
        );
    });

    it('dates by pattern in many zones', () => {
        const patterns = [
            "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
            'EEE, d MMM yy h:mm a',
            'EEEE dd MMMM yyyy k K D F',
            'Z XXX XX X',
            "''yy 'o''clock' w W u"
        ];
        const zones = ['GMT', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Europe/Berlin'];
        const instants = samples(fc.integer({ min: 0, max: 2 ** 31 }), 60).map((seconds) => seconds * 1000 + 7);
        const questions = instants.flatMap((instant, at) =>
            patterns.map((pattern): Question => ['date', pattern, String(instant), zones[at % zones.length]!])
        );
        compare(questions, (pattern, instant, zone) => formatByPattern(pattern!, Number(instant), zone!));
    });

    const regexes = [
        'a', '[ab]+', '(a)(b)?', '^a|b$', '(?m)^.', '\\bab?', '\\w+\\s', '[^a-c]', '[a-z&&[^b]]', 'x*', '(a|ab)(c|bcd)',
        '(?i)AB', '(?s).b', '\\d{2,}', '[\\p{Punct}]', '\\p{Lu}|\\p{IsDigit}', '(?=b)', '(?<=a)b', '(?<n>a)\\k<n>',
        '[]a]', '[a-]', '\\Q.*\\E', '.', '$', '(?m)$', '\\R', '\\h+', '\\z', '\\Z', 'a??', '(?:ab)+', '[\\s\\S]', '\\S'
    ]; // prettier-ignore
    const texts = ['', 'a', 'ab', 'aab b', 'abc\nab\r\nB', 'x.*y', 'a1 22 333', ']-a', 'é ß Ab_c', 'abcd', '\u0085a\n'];
    const both = regexes.flatMap((regex) => texts.map((text) => [regex, text] as const));

    it('regular expressions', () => {
        compare(
            both.map(([regex, text]) => ['matches', regex, text]),
            (regex, text) => String(call('Pattern', 'matches(string,string)', regex!, text!))
        );
        compare(
            both.map(([regex, text]) => ['find', regex, text]),
            (regex, text) => {
                const pattern = call('Pattern', 'compile(string)', regex!);
                const matcher = call('Pattern', 'matcher(string)', pattern, text!);
                let found = '';
                while (call('Matcher', 'find()', matcher) === true) {
                    found += `${textOf(call('Matcher', 'start()', matcher))}-${textOf(call('Matcher', 'end()', matcher))};`;
                    for (let group = 1; group <= (call('Matcher', 'groupcount()', matcher) as number); group++) {
                        found += `${String(call('Matcher', 'group(integer)', matcher, group))},`;
                    }
                }
                return found;
            }
        );
        compare(
            both.flatMap(([regex, text]) => [0, -1, 2].map((limit): Question => ['split', regex, text, String(limit)])),
            (regex, text, limit) => {
                const parts = call('String', 'split(string,integer)', text!, regex!, Number(limit)) as ApexList;
                return `[${parts.items.join(', ')}]`;
            }
        );
        compare(
            both.map(([regex, text]) => ['replace', regex, text, '<$0>']),
            (regex, text, replacement) =>
                String(call('String', 'replaceall(string,string)', text!, regex!, replacement!))
        );
    });

    it('message formats', () => {
        const messages = [
            '{0}',
            '{1}{0}',
            "it''s {0}",
            "'{0}'",
            "a'b{0}c'd",
            "{0} '' {1}",
            '{2}',
            'x',
            "'",
            '{x}',
            '{',
            '}{0}'
        ];
        compare(
            messages.map((message) => ['message', message, 'A', "B'"]),
            (message, ...args) => messageFormat(message!, args)
        );
    });
});
