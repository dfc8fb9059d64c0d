import { describe, expect, it } from 'vitest';
import type { ApexException } from '../../values/exceptions/apexException.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { libraryConstructor, libraryMethod } from '../index.ts';
import { call, constant, decimal, list, outcome, set, tableOf } from './call.ts';

describe('assertions', () => {
    tableOf('Assert')([
        ['areequal(object,object)', [1, 0], 'System.AssertException: Assertion Failed: Expected: 1, Actual: 0'],
        [
            'areequal(object,object,string)',
            ['a', 'A', 'case'],
            'System.AssertException: Assertion Failed: case: Expected: a, Actual: A'
        ],
        ['areequal(object,object)', [decimal('1.10'), decimal('1.1')], 'null'],
        ['areequal(object,object)', [1, 1n], 'null'],
        ['areequal(object,object)', [list('Object', 1, 'a'), list('Object', 1n, 'a')], 'null'],
        [
            'arenotequal(object,object,string)',
            [null, null, 'm'],
            'System.AssertException: Assertion Failed: m: Same value: null'
        ],
        ['istrue(boolean)', [null], 'System.AssertException: Assertion Failed: Expected: true, Actual: null'],
        ['isnull(object)', [set('String')], 'System.AssertException: Assertion Failed: Expected: null, Actual: {}'],
        ['isnotnull(object)', [''], 'null'],
        ['fail(string)', ['no'], 'System.AssertException: Assertion Failed: no'],
        ['fail()', [], 'System.AssertException: Assertion Failed'],
        ['isinstanceoftype(object,type)', ['x', typeNamed('String')], 'null']
    ]);
    tableOf('System')([
        ['assert(boolean)', [false], 'System.AssertException: Assertion Failed'],
        ['assert(boolean,object)', [false, 'why'], 'System.AssertException: Assertion Failed: why'],
        [
            'assertequals(object,object)',
            ['x', null],
            'System.AssertException: Assertion Failed: Expected: x, Actual: null'
        ],
        ['equals(object,object)', [1, 1n], 'true']
    ]);

    it('cannot be caught', () => {
        const failure = (): unknown => call('Assert', 'fail()');
        expect(failure).toThrow(expect.objectContaining({ uncatchable: true }));
    });
});

describe('exceptions', () => {
    const made = (name: string, key: string, ...args: unknown[]): ApexException =>
        libraryConstructor(name, key)!.implementation(...args) as ApexException;

    it('have a message, a cause and a type', () => {
        const cause = made('System.MathException', 'mathexception()');
        const outer = made('System.DmlException', 'dmlexception(string,exception)', 'no', cause);
        expect(outcome('Exception', 'getmessage()', cause)).toBe('Script-thrown exception');
        expect(outcome('Exception', 'getmessage()', outer)).toBe('no');
        expect(outcome('Exception', 'gettypename()', outer)).toBe('System.DmlException');
        expect(call('Exception', 'getcause()', outer)).toBe(cause);
        expect(outcome('Exception', 'initcause(exception)', outer, cause)).toMatch(/^System\.IllegalStateException/);
        call('Exception', 'setmessage(string)', cause, 'now');
        expect(outcome('Exception', 'tostring()', cause)).toBe('System.MathException: now');
    });

    it('tell the rows of a failed statement', () => {
        const failure = made('System.DmlException', 'dmlexception(string)', 'Insert failed.');
        const error = { code: 'X', message: 'm', fields: ['Name'] };
        failure.details = [{ index: 3, id: null, errors: [error] }];
        expect(call('Exception', 'getnumdml()', failure)).toBe(1);
        expect(call('Exception', 'getdmlindex(integer)', failure, 0)).toBe(3);
        expect(outcome('Exception', 'getdmlfieldnames(integer)', failure, 0)).toBe('(Name)');
        expect(outcome('Exception', 'getdmlmessage(integer)', failure, 1)).toBe(
            'System.ListException: List index out of bounds: 1'
        );
        expect(outcome('Exception', 'getnumdml()', made('System.ListException', 'listexception()'))).toMatch(
            /^System\.TypeException/
        );
    });

    it('keep a message for the client from Apex', () => {
        const handled = made('System.AuraHandledException', 'aurahandledexception(string)', 'for you');
        expect(outcome('Exception', 'getmessage()', handled)).toBe('Script-thrown exception');
        expect(handled.details).toEqual({ auraMessage: 'for you' });
    });
});

describe('Type', () => {
    tableOf('Type')([
        ['forname(string)', ['list<string>'], 'List<String>'],
        ['forname(string)', ['NoSuchThing'], 'null'],
        ['forname(string)', ['Map<String, NoSuchThing>'], 'null'],
        ['forname(string)', ['not a type'], 'null'],
        ['forname(string)', [null], 'System.NullPointerException: Argument cannot be null.'],
        ['newinstance()', [typeNamed('Set<Id>')], '{}'],
        ['newinstance()', [typeNamed('Integer')], 'System.TypeException: Type cannot be constructed: Integer'],
        ['isassignablefrom(type)', [typeNamed('List<Object>'), typeNamed('List<String>')], 'true']
    ]);
});

describe('Url', () => {
    const url = (text: string): object => libraryConstructor('Url', 'url(string)')!.implementation(text) as object;
    const full = url('HTTPS://user:pw@API.example.com:8443/a/b;x?q=1&r=%20#top');
    tableOf('Url')([
        ['getprotocol()', [full], 'https'],
        ['gethost()', [full], 'API.example.com'],
        ['getport()', [full], '8443'],
        ['getport()', [url('https://a.b')], '-1'],
        ['getdefaultport()', [url('http://a.b')], '80'],
        ['getpath()', [full], '/a/b;x'],
        ['getpath()', [url('https://a.b')], ''],
        ['getfile()', [full], '/a/b;x?q=1&r=%20'],
        ['getquery()', [url('https://a.b/?')], ''],
        ['getquery()', [url('https://a.b/')], 'null'],
        ['getref()', [full], 'top'],
        ['getuserinfo()', [full], 'user:pw'],
        ['getauthority()', [full], 'user:pw@API.example.com:8443'],
        ['toexternalform()', [full], 'https://user:pw@API.example.com:8443/a/b;x?q=1&r=%20#top']
    ]);

    it('is resolved against another', () => {
        const resolve = libraryConstructor('Url', 'url(url,string)')!.implementation;
        const base = url('https://a.b/c/d?e');
        const text = (spec: string): string => outcome('Url', 'toexternalform()', resolve(base, spec) as object);
        expect([text('../x'), text('/y'), text('z?q'), text('http://h/p')]).toEqual([
            'https://a.b/x',
            'https://a.b/y',
            'https://a.b/c/z?q',
            'http://h/p'
        ]);
    });

    it.each(['abc', 'gopher://x', ''])('%j is refused', (text) => {
        expect(() => url(text)).toThrow(expect.objectContaining({ typeName: 'System.StringException' }));
    });
});

describe('small classes', () => {
    tableOf('Id')([
        ['valueof(string)', ['001xa000003DIlo'], '001xa000003DIloAAG'],
        ['valueof(string)', ['abc'], 'System.StringException: Invalid id: abc'],
        ['to15()', ['001xa000003DIloAAG'], '001xa000003DIlo'],
        ['valueof(string,boolean)', ['001XA000003DILOAAG', true], '001xa000003DIloAAG']
    ]);
    tableOf('Enum')([
        ['name()', [constant('System.LoggingLevel', 'FINE')], 'FINE'],
        ['ordinal()', [constant('System.RoundingMode', 'DOWN')], '1']
    ]);
    tableOf('UUID')([
        ['fromstring(string)', ['A1B2C3D4-0000-4000-8000-00000000ABCD'], 'a1b2c3d4-0000-4000-8000-00000000abcd'],
        ['fromstring(string)', ['x'], 'System.IllegalArgumentException: Invalid UUID string: x']
    ]);

    it('random identifiers differ and are of version 4', () => {
        const [one, two] = [outcome('UUID', 'randomuuid()'), outcome('UUID', 'randomuuid()')];
        expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/);
        expect(one).not.toBe(two);
    });

    it('versions compare by their numbers', () => {
        const version = libraryConstructor('Version', 'version(integer,integer)')!.implementation;
        expect(call('Version', 'compareto(version)', version(1, 10) as object, version(1, 9) as object)).toBe(1);
    });

    it('zones have offsets', () => {
        const zone = call('TimeZone', 'gettimezone(string)', 'Asia/Tokyo');
        expect(outcome('TimeZone', 'getid()', zone)).toBe('Asia/Tokyo');
        expect(outcome('TimeZone', 'getdisplayname()', zone)).toBe('(GMT+09:00) Japan Standard Time (Asia/Tokyo)');
    });

    it('a row that nobody wrote is not there', () => {
        expect(libraryMethod('Matcher', 'nosuchrow()')).toBeUndefined();
    });
});
