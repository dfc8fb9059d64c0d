import { expect, it } from 'vitest';
import { parseSoql } from '../parseSoql.ts';
import { outline } from './outline.ts';

const plain = {
    select: [{ kind: 'field', path: ['Id'], alias: null }],
    from: { name: 'Account', alias: null },
    using: null,
    where: null,
    access: null,
    groupBy: null,
    having: null,
    orderBy: [],
    limit: null,
    offset: null,
    forClause: null,
    allRows: false,
    refused: []
};
const path = (...names: string[]) => ({ kind: 'path', path: names });
const compare = (left: object, operator: string, right: object) => ({ kind: 'compare', left, operator, right });
const where = (condition: object) => ({ ...plain, where: condition });

it.each<[string, object]>([
    ['', plain],
    ["WHERE Name LIKE 'a%'", where(compare(path('Name'), 'like', { kind: 'string', value: 'a%' }))],
    ['WHERE a <> null', where(compare(path('a'), '!=', { kind: 'null' }))],
    [
        'WHERE NOT a = :b.c',
        where({ kind: 'not', of: compare(path('a'), '=', { kind: 'bind', index: 0, name: 'b.c' }) })
    ],
    [
        'WHERE (a = 1 OR b = -1.5) AND c = true',
        where({
            kind: 'and',
            of: [
                {
                    kind: 'or',
                    of: [
                        compare(path('a'), '=', { kind: 'number', text: '1' }),
                        compare(path('b'), '=', { kind: 'number', text: '-1.5' })
                    ]
                },
                compare(path('c'), '=', { kind: 'boolean', value: true })
            ]
        })
    ],
    [
        "WHERE a NOT IN ('x', :y)",
        where({
            kind: 'in',
            left: path('a'),
            negated: true,
            right: [
                { kind: 'string', value: 'x' },
                { kind: 'bind', index: 0, name: 'y' }
            ]
        })
    ],
    [
        'WHERE a IN :b',
        where({ kind: 'in', left: path('a'), negated: false, right: { kind: 'bind', index: 0, name: 'b' } })
    ],
    [
        'WHERE Id IN (SELECT Id FROM Account)',
        where({ kind: 'in', left: path('Id'), negated: false, right: { kind: 'subquery', query: plain } })
    ],
    [
        "WHERE a INCLUDES ('x;y', 'z')",
        where(
            compare(path('a'), 'includes', {
                kind: 'list',
                values: [
                    { kind: 'string', value: 'x;y' },
                    { kind: 'string', value: 'z' }
                ]
            })
        )
    ],
    ['WHERE a > LAST_N_DAYS:30', where(compare(path('a'), '>', { kind: 'dateLiteral', name: 'LAST_N_DAYS', n: 30 }))],
    ['WHERE a = today', where(compare(path('a'), '=', { kind: 'dateLiteral', name: 'TODAY', n: null }))],
    ['WHERE a < 2020-01-31', where(compare(path('a'), '<', { kind: 'date', text: '2020-01-31' }))],
    [
        'WHERE a < 2020-01-31T01:02:03Z',
        where(compare(path('a'), '<', { kind: 'datetime', text: '2020-01-31T01:02:03Z' }))
    ],
    ['WHERE a > USD5000', where(compare(path('a'), '>', { kind: 'currency', iso: 'USD', text: '5000' }))],
    [
        'WHERE CALENDAR_YEAR(convertTimezone(a)) = 1',
        where(
            compare(
                {
                    kind: 'call',
                    call: {
                        name: 'CALENDAR_YEAR',
                        args: [{ kind: 'call', call: { name: 'convertTimezone', args: [path('a')] } }]
                    }
                },
                '=',
                { kind: 'number', text: '1' }
            )
        )
    ],
    ['USING SCOPE mine WITH SECURITY_ENFORCED', { ...plain, using: 'mine', access: 'securityEnforced' }],
    ['WITH USER_MODE', { ...plain, access: 'user' }],
    [
        'GROUP BY CUBE(a, b) HAVING COUNT(Id) > 1',
        {
            ...plain,
            groupBy: { kind: 'cube', by: [path('a'), path('b')] },
            having: compare({ kind: 'call', call: { name: 'COUNT', args: [path('Id')] } }, '>', {
                kind: 'number',
                text: '1'
            })
        }
    ],
    [
        'ORDER BY a.b DESC NULLS LAST, c',
        {
            ...plain,
            orderBy: [
                { by: path('a', 'b'), descending: true, nulls: 'last' },
                { by: path('c'), descending: false, nulls: null }
            ]
        }
    ],
    [
        'LIMIT 5 OFFSET :o ALL ROWS',
        { ...plain, limit: { kind: 'number', value: 5 }, offset: { kind: 'bind', index: 0, name: 'o' }, allRows: true }
    ],
    ['FOR UPDATE', { ...plain, forClause: 'update' }],
    ['FOR VIEW FOR REFERENCE', { ...plain, forClause: 'view', refused: ['SOQL with several FOR clauses'] }],
    ['WITH DATA CATEGORY Geo__c AT usa__c', { ...plain, refused: ['SOQL WITH DATA CATEGORY'] }],
    ['UPDATE TRACKING', { ...plain, refused: ['SOQL UPDATE TRACKING'] }]
])('reads SELECT Id FROM Account %s', (rest, expected) => {
    expect(outline(parseSoql(`SELECT Id FROM Account ${rest}`))).toEqual(expected);
});

it.each<[string, object]>([
    ['a.b c', { kind: 'field', path: ['a', 'b'], alias: 'c' }],
    ['COUNT()', { kind: 'function', call: { name: 'COUNT', args: [] }, alias: null }],
    ['toLabel(a) b', { kind: 'function', call: { name: 'toLabel', args: [path('a')] }, alias: 'b' }],
    [
        'FORMAT(convertCurrency(a))',
        {
            kind: 'function',
            call: { name: 'FORMAT', args: [{ kind: 'call', call: { name: 'convertCurrency', args: [path('a')] } }] },
            alias: null
        }
    ],
    ['FIELDS(CUSTOM)', { kind: 'fields', set: 'CUSTOM' }],
    ['(SELECT Id FROM Account)', { kind: 'subquery', query: plain }],
    [
        'TYPEOF a WHEN B THEN c, d.e ELSE f END',
        { kind: 'typeof', path: ['a'], when: [{ type: 'B', fields: [['c'], ['d', 'e']] }], otherwise: [['f']] }
    ],
    [
        "DISTANCE(a, GEOLOCATION(1.5, -2), 'mi')",
        {
            kind: 'function',
            alias: null,
            call: {
                name: 'DISTANCE',
                args: [
                    path('a'),
                    {
                        kind: 'call',
                        call: {
                            name: 'GEOLOCATION',
                            args: [
                                { kind: 'number', text: '1.5' },
                                { kind: 'number', text: '-2' }
                            ]
                        }
                    },
                    { kind: 'string', value: 'mi' }
                ]
            }
        }
    ]
])('reads the selected %s', (item, expected) => {
    expect(outline(parseSoql(`SELECT ${item} FROM Account`).select)).toEqual([expected]);
});

it.each([
    ['SELECT Id FROM', "unexpected token: '<EOF>'"],
    ['SELECT Id FROM Account WHERE', "unexpected token: 'WHERE'"],
    ['SELECT Id FROM Account LIMIT x', "unexpected token: 'x'"],
    ['SELECT Id FROM Account; DELETE', "unexpected token: ';'"]
])('refuses the dynamic query %s', (text, message) => {
    expect(() => parseSoql(text)).toThrow(message);
});
