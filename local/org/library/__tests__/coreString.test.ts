import { describe } from 'vitest';
import { list, set, tableOf } from './call.ts';

const table = tableOf('String');

describe('parts of a text', () => {
    table([
        ['substring(integer)', ['hamburger', 3], 'burger'],
        ['substring(integer)', ['abc', 3], ''],
        ['substring(integer)', ['abc', 5], 'System.StringException: Starting position out of bounds: 5'],
        ['substring(integer,integer)', ['hamburger', 4, 8], 'urge'],
        ['substring(integer,integer)', ['abc', 1, 9], 'System.StringException: Ending position out of bounds: 9'],
        ['substringafter(string)', ['Salesforce.Force.com', '.'], 'Force.com'],
        ['substringafterlast(string)', ['Salesforce.Force.com', '.'], 'com'],
        ['substringafterlast(string)', ['abc', 'x'], ''],
        ['substringbefore(string)', ['abc', 'x'], 'abc'],
        ['substringbeforelast(string)', ['Salesforce.Force.com', '.'], 'Salesforce.Force'],
        ['substringbetween(string,string)', ['xYellowy', 'x', 'y'], 'Yellow'],
        ['substringbetween(string)', ['tagYellowtag', 'tag'], 'Yellow'],
        ['substringbetween(string)', ['abc', 'x'], 'null'],
        ['left(integer)', ['abcdaacd', 3], 'abc'],
        ['right(integer)', ['Hello Max', 3], 'Max'],
        ['mid(integer,integer)', ['abcde', 2, 3], 'cde'],
        ['mid(integer,integer)', ['abcde', -2, 2], 'ab'],
        ['abbreviate(integer)', ['Hello Maximillian', 8], 'Hello...'],
        ['abbreviate(integer,integer)', ['Hello Maximillian', 9, 11], '...illian'],
        ['abbreviate(integer)', ['abcdef', 3], 'System.IllegalArgumentException: Minimum abbreviation width is 4'],
        ['removeend(string)', ['Salesforce and force.com', '.com'], 'Salesforce and force'],
        ['removestartignorecase(string)', ['Salesforce', 'SALES'], 'force'],
        ['normalizespace()', ['  a \t\n b  '], 'a b'],
        ['deletewhitespace()', [' a b\tc '], 'abc'],
        ['trim()', [' \u0000x '], 'x']
    ]);
});

describe('searching', () => {
    table([
        ['contains(string)', ['abc', 'B'], 'false'],
        ['containsignorecase(string)', ['abc', 'B'], 'true'],
        ['contains(string)', ['abc', null], 'System.NullPointerException: Argument cannot be null.'],
        ['replace(string,string)', ['abc', null, 'x'], 'System.NullPointerException: Argument 1 cannot be null'],
        ['containsany(string)', ['hello', 'ax'], 'false'],
        ['containsonly(string)', ['abba', 'ab'], 'true'],
        ['countmatches(string)', ['Hello World', 'o'], '2'],
        ['indexof(string,integer)', ['abcabc', 'b', 2], '4'],
        ['lastindexof(string,integer)', ['abab', 'b', -1], '-1'],
        ['indexofany(string)', ['abcd', 'xc'], '2'],
        ['indexofanybut(string)', ['aabc', 'a'], '2'],
        ['indexofdifference(string)', ['abcd', 'abxy'], '2'],
        ['difference(string)', ['abcd', 'abxy'], 'xy']
    ]);
});

describe('other forms', () => {
    table([
        ['capitalize()', ['hello maximillian'], 'Hello maximillian'],
        ['swapcase()', ['Force.com'], 'fORCE.COM'],
        ['leftpad(integer)', ['abc', 5], '  abc'],
        ['leftpad(integer,string)', ['abc', 8, 'xy'], 'xyxyxabc'],
        ['rightpad(integer,string)', ['abc', 5, 'z'], 'abczz'],
        ['center(integer,string)', ['hello', 9, 'x'], 'xxhelloxx'],
        ['center(integer,string)', ['ab', 5, '-'], '-ab--'],
        ['repeat(string,integer)', ['Hi', ',', 3], 'Hi,Hi,Hi'],
        ['reverse()', ['Hello'], 'olleH'],
        ['replace(string,string)', ['a.b.c', '.', '$&'], 'a$&b$&c'],
        ['overlay(string,integer,integer)', ['hello', 'y', 1, 4], 'hyo'],
        ['getlevenshteindistance(string)', ['Hello Joe', 'Hello Max'], '3'],
        ['getlevenshteindistance(string,integer)', ['Hello', 'Goodbye', 2], '-1'],
        ['compareto(string)', ['abcde', 'abcd'], '1'],
        ['compareto(string)', ['a', 'B'], '31'],
        ['hashcode()', ['test'], '3556498']
    ]);
});

describe('kinds of characters', () => {
    table([
        ['isnumeric()', ['123'], 'true'],
        ['isnumeric()', ['1.2'], 'false'],
        ['isnumeric()', [''], 'false'],
        ['isalphaspace()', ['aA Bb'], 'true'],
        ['isalphanumeric()', ['021Bbc'], 'true'],
        ['isalllowercase()', ['abcDe'], 'false'],
        ['iswhitespace()', ['\t\n '], 'true'],
        ['codepointat(integer)', ['a😀', 1], '128512'],
        ['charat(integer)', ['Ω', 0], '937'],
        ['getchars()', ['Jane'], '(74, 97, 110, 101)']
    ]);
});

describe('regular expressions in String', () => {
    table([
        ['split(string)', ['boo:and:foo', 'o'], '(b, , :and:f)'],
        ['split(string,integer)', ['boo:and:foo', 'o', -1], '(b, , :and:f, , )'],
        ['split(string,integer)', ['boo:and:foo', ':', 2], '(boo, and:foo)'],
        ['split(string)', ['abc', ''], '(a, b, c)'],
        ['split(string)', ['', ','], '()'],
        ['split(string)', ['abc', ','], '(abc)'],
        ['split(string)', [',,', ','], '()'],
        ['split(string)', ['a.b|c', '[.|]'], '(a, b, c)'],
        ['split(string)', ['a.b', '\\.'], '(a, b)'],
        ['replaceall(string,string)', ['john@x.com', '(\\w+)@(\\w+)', '$2 at $1'], 'x at john.com'],
        ['replaceall(string,string)', ['abc', '(?i)B', '-'], 'a-c'],
        ['replaceall(string,string)', ['a b', '\\s', '\\$'], 'a$b'],
        ['replacefirst(string,string)', ['aaa', 'a', 'b'], 'baa'],
        ['splitbycharactertypecamelcase()', ['ASFLicense 2x'], '(ASF, License,  , 2, x)'],
        ['splitbycharactertype()', ['fooBar'], '(foo, B, ar)']
    ]);
});

describe('escaping', () => {
    table([
        ['escapecsv()', ['Max1, "Max2"'], '"Max1, ""Max2"""'],
        ['unescapecsv()', ['"Max1, ""Max2"""'], 'Max1, "Max2"'],
        ['escapehtml4()', ['"Black&White" é Ω'], '&quot;Black&amp;White&quot; &eacute; &Omega;'],
        ['escapehtml3()', ['é Ω'], '&eacute; Ω'],
        ['unescapehtml4()', ['&lt;&Omega;&#233;&nope;'], '<Ωé&nope;'],
        ['escapexml()', ["a<b>'c'"], 'a&lt;b&gt;&apos;c&apos;'],
        ['escapejava()', ['Company: "é"\n'], 'Company: \\"\\u00E9\\"\\n'],
        ['unescapejava()', ['\\u00E9\\n\\"'], 'é\n"'],
        ['escapeecmascript()', ["it's </x>"], "it\\'s <\\/x>"],
        ['escapeunicode()', ['De onde você é?'], 'De onde voc\\u00EA \\u00E9?'],
        ['striphtmltags()', ['<b>hello</b> world'], 'hello world']
    ]);
});

describe('static members', () => {
    table([
        ['isblank(string)', [' \t'], 'true'],
        ['isnotblank(string)', [null], 'false'],
        ['valueof(object)', [null], 'null'],
        ['valueof(object)', [set('Integer', 1, 2)], '{1, 2}'],
        ['join(object,string)', [list('Integer', 1, 2, 3), '; '], '1; 2; 3'],
        ['join(object,string)', [null, ','], 'System.NullPointerException: Argument 1 cannot be null'],
        ['join(object,string)', [5, ','], 'System.TypeException: String.join needs an Iterable, not Integer'],
        ['format(string,list<object>)', ['{0} of {1}', list('Object', 'A', 7)], 'A of 7'],
        ['format(string,list<object>)', ["it''s '{0}' {0} {3}", list('Object', 'x')], "it's {0} x {3}"],
        [
            'format(string,list<object>)',
            ['{a}', list('Object', 'x')],
            "System.IllegalArgumentException: can't parse argument number: a"
        ],
        ['escapesinglequotes(string)', ["it's"], "it\\'s"],
        ['fromchararray(list<integer>)', [list('Integer', 74, 97)], 'Ja'],
        ['getcommonprefix(list<string>)', [list('String', 'SFDCApex', 'SFDCVisualforce')], 'SFDC']
    ]);
});
