import { describe, expect, it } from 'vitest';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import type { ApexMap } from '../../values/collections/apexMap.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import { call, constant, decimal, double, list, map, outcome, set, tableOf } from './call.ts';

describe('deserializeUntyped', () => {
    it('chooses Integer, Long and Decimal by the number', () => {
        const values = call(
            'JSON',
            'deserializeuntyped(string)',
            '[1, 2147483648, 1.10, 1e2, 99999999999999999999]'
        ) as ApexList;
        expect(values.items.map((value) => typeOf(value)!.name)).toEqual([
            'Integer',
            'Long',
            'Decimal',
            'Decimal',
            'Decimal'
        ]);
        expect(typeOf(values)!.name).toBe('List<Object>');
    });

    it('reads objects as maps in the order of the text', () => {
        const value = call('JSON', 'deserializeuntyped(string)', '{"b":null,"a":{"x":[true]}}') as ApexMap;
        expect(typeOf(value)!.name).toBe('Map<String,Object>');
        expect([...value.keys()]).toEqual(['b', 'a']);
    });

    tableOf('JSON')([
        ['deserializeuntyped(string)', ['"a\\u00e9\\n\\/"'], 'aé\n/'],
        ['deserializeuntyped(string)', [null], 'System.NullPointerException: Argument cannot be null.'],
        ['deserializeuntyped(string)', [''], 'System.JSONException: No content to map to Object due to end of input'],
        [
            'deserializeuntyped(string)',
            ['<html>'],
            "System.JSONException: Unexpected character ('<' (code 60)): expected a valid value (number, String, " +
                "array, object, 'true', 'false' or 'null') at input location [1,2]"
        ],
        [
            'deserializeuntyped(string)',
            ['{a:1}'],
            "System.JSONException: Unexpected character ('a' (code 97)): was expecting double-quote to start field " +
                'name at input location [1,3]'
        ],
        [
            'deserializeuntyped(string)',
            ['{"a" 1}'],
            "System.JSONException: Unexpected character ('1' (code 49)): was expecting a colon to separate field " +
                'name and value at input location [1,7]'
        ],
        [
            'deserializeuntyped(string)',
            ['[1 2]'],
            "System.JSONException: Unexpected character ('2' (code 50)): was expecting comma to separate ARRAY " +
                'entries at input location [1,5]'
        ],
        [
            'deserializeuntyped(string)',
            ['[1,]'],
            "System.JSONException: Unexpected character (']' (code 93)): expected a valid value (number, String, " +
                "array, object, 'true', 'false' or 'null') at input location [1,5]"
        ],
        [
            'deserializeuntyped(string)',
            ['{"a":nul}'],
            "System.JSONException: Unrecognized token 'nul': was expecting 'null', 'true', 'false' or NaN at input " +
                'location [1,9]'
        ]
    ]);
    it.each(['{"a":1', '[1', '{"a":', '{"a"', '"abc', '{"a":1]', '01', '1.', '-', '"\u0001"', '"\\x"', '"\\u12"'])(
        'rejects %j',
        (text) => {
            expect(outcome('JSON', 'deserializeuntyped(string)', text)).toMatch(/^System\.JSONException: /);
        }
    );
});

describe('deserialize', () => {
    const read = (text: string, type: string): string =>
        outcome('JSON', 'deserialize(string,type)', text, typeNamed(type));
    it.each([
        ['"5"', 'Integer', '5'],
        ['5', 'String', '5'],
        ['1.10', 'Decimal', '1.10'],
        ['5', 'Double', '5.0'],
        ['1.5', 'Integer', 'System.JSONException: Illegal value for primitive'],
        ['{}', 'String', 'System.JSONException: Illegal value for primitive'],
        ['[1,2,2]', 'Set<Integer>', '{1, 2}'],
        ['{}', 'List<String>', "System.JSONException: Malformed JSON: Expected '[' at the beginning of List/Set"],
        ['[]', 'Map<String,String>', "System.JSONException: Malformed JSON: Expected '{' at the beginning of object"],
        ['{"1":["a"]}', 'Map<Integer,List<String>>', '{1=(a)}'],
        ['"2026-01-31"', 'Date', '2026-01-31'],
        ['"2026-02-31"', 'Date', 'System.JSONException: Invalid format: "2026-02-31"'],
        ['"2026-01-31T12:00:00.1234567+02:00"', 'Datetime', '2026-01-31 10:00:00'],
        ['"2026-01-31T12:00:00Z"', 'Datetime', '2026-01-31 12:00:00'],
        ['"yesterday"', 'Datetime', 'System.JSONException: Invalid format: "yesterday"'],
        ['"WARN"', 'LoggingLevel', 'System.JSONException: Apex Type unsupported in JSON: LoggingLevel'],
        ['{}', 'Object', 'System.JSONException: Apex Type unsupported in JSON: Object'],
        ['null', 'Integer', 'null']
    ])('%s as %s → %s', (text, type, expected) => {
        expect(read(text, type)).toBe(expected);
    });
});

describe('serialize', () => {
    const value = map(
        'String,Object',
        ['text', 'q"\\/\n\u0001é'],
        ['none', null],
        ['numbers', list('Object', 1, 2n, double(3), decimal('1.10'))],
        ['date', ApexDate.of(2026, 1, 31)],
        ['at', new ApexDatetime(Date.UTC(2026, 0, 31, 12))],
        ['blob', ApexBlob.ofText('hi')],
        ['level', constant('System.LoggingLevel', 'WARN')],
        ['empty', set('String')]
    );

    it('writes every kind of value', () => {
        expect(call('JSON', 'serialize(object)', value)).toBe(
            '{"text":"q\\"\\\\/\\n\\u0001é","none":null,"numbers":[1,2,3.0,1.10],"date":"2026-01-31",' +
                '"at":"2026-01-31T12:00:00.000Z","blob":"aGk=","level":"WARN","empty":[]}'
        );
        expect(call('JSON', 'serialize(object)', null)).toBe('null');
    });

    it('writes objects in lines and arrays in one', () => {
        const nested = map('String,Object', ['a', list('Object', 1, map('String,Object', ['b', 2]))], ['c', list('X')]);
        expect(call('JSON', 'serializepretty(object)', nested)).toBe(
            '{\n  "a" : [ 1, {\n    "b" : 2\n  } ],\n  "c" : [ ]\n}'
        );
    });

    it('refuses what has no form in JSON', () => {
        expect(outcome('JSON', 'serialize(object)', call('Pattern', 'compile(string)', 'x'))).toBe(
            'System.JSONException: Apex Type unsupported in JSON: System.Pattern'
        );
    });
});

describe('JSONParser and JSONGenerator', () => {
    it('walks over a text', () => {
        const parser = call('JSON', 'createparser(string)', '{"a":[1,{"b":"x"}],"c":2.5}');
        const seen: string[] = [];
        while (call('JSONParser', 'nexttoken()', parser) !== null) {
            const name = outcome('JSONParser', 'getcurrentname()', parser);
            const token = outcome('JSONParser', 'getcurrenttoken()', parser);
            seen.push(`${token}/${name}/${outcome('JSONParser', 'gettext()', parser)}`);
        }
        expect(seen).toEqual([
            'START_OBJECT/null/{',
            'FIELD_NAME/a/a',
            'START_ARRAY/a/[',
            'VALUE_NUMBER_INT/null/1',
            'START_OBJECT/null/{',
            'FIELD_NAME/b/b',
            'VALUE_STRING/b/x',
            'END_OBJECT/null/}',
            'END_ARRAY/a/]',
            'FIELD_NAME/c/c',
            'VALUE_NUMBER_FLOAT/c/2.5',
            'END_OBJECT/null/}'
        ]);
    });

    it('builds a text in order only', () => {
        const generator = call('JSON', 'creategenerator(boolean)', false);
        call('JSONGenerator', 'writestartobject()', generator);
        call('JSONGenerator', 'writestringfield(string,string)', generator, 'a', 'x');
        call('JSONGenerator', 'writefieldname(string)', generator, 'b');
        expect(outcome('JSONGenerator', 'writefieldname(string)', generator, 'c')).toBe(
            'System.JSONException: Can not write a field name, expecting a value'
        );
        call('JSONGenerator', 'writeobject(object)', generator, list('Integer', 1, 2));
        expect(outcome('JSONGenerator', 'writenumber(integer)', generator, 1)).toBe(
            'System.JSONException: Can not write a value, expecting field name'
        );
        call('JSONGenerator', 'writeendobject()', generator);
        expect(call('JSONGenerator', 'getasstring()', generator)).toBe('{"a":"x","b":[1,2]}');
    });
});
