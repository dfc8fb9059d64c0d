import { describe, expect, it } from 'vitest';
import { abstractMethod, defineClass } from '../../library/rows/definition.ts';
import { Recorder } from '../recorder.ts';
import { check } from './checking.ts';

const library = [
    defineClass({
        name: 'System.String',
        kind: 'class',
        static: { 'String valueOf(Object value)': (value) => String(value) },
        instance: { 'Integer length()': (self: string) => self.length }
    }),
    defineClass({
        name: 'System.LoggingLevel',
        kind: 'enum',
        constants: ['NONE', 'DEBUG']
    }),
    defineClass({
        name: 'System.Queueable',
        kind: 'interface',
        instance: { 'void execute(QueueableContext context)': abstractMethod }
    })
];

function problems(statements: string): { kind: string; message: string }[] {
    const [checked] = check([`public class T { static void m() { ${statements} } }`], library);
    return checked!.problems.map(({ kind, message }) => ({ kind, message }));
}

describe('members of platform classes', () => {
    it('with a row are accepted', () => {
        expect(problems("Integer i = 'a'.length(); Object l = LoggingLevel.DEBUG;")).toEqual([]);
    });

    it('that only the catalogue knows are refused by name', () => {
        expect(problems("'a'.capitalize(); Object l = LoggingLevel.ERROR;")).toEqual([
            { kind: 'refusal', message: 'Not supported by the local org: System.String.capitalize()' },
            { kind: 'refusal', message: 'Not supported by the local org: System.LoggingLevel.ERROR' }
        ]);
    });

    it('are inherited where the reference says so', () => {
        const casts = 'Reports.ReportFact f = null; Object d = (Reports.ReportFactWithDetails) f;';
        expect(problems(casts)).toEqual([]);
        expect(problems('Reports.ReportFact f = (Reports.ReportFactWithSummaries) null;')).toEqual([]);
        const own = 'public override Id getCallbackJobId() { return null; }';
        const [checked] = check([`public class C extends Metadata.DeployCallbackContext { ${own} }`], library);
        expect(checked!.problems).toEqual([]);
    });

    it('of which only the name is known are refused by it: texts for pages of sites', () => {
        expect(problems('String s = Label.Site.invalid_email; s = System.Label.site.Other;')).toEqual([
            { kind: 'refusal', message: 'Not supported by the local org: the text of Label.Site.invalid_email' },
            { kind: 'refusal', message: 'Not supported by the local org: the text of Label.Site.Other' }
        ]);
    });

    it('that nobody knows are errors', () => {
        expect(problems("'a'.capitalise();")).toEqual([
            {
                kind: 'error',
                message: 'Method does not exist or incorrect signature: void capitalise() from the type String'
            }
        ]);
    });

    it('go by what their classes extend, and by which may be extended', () => {
        const casts = 'Reports.ReportFact f = null; Object d = (Reports.ReportFactWithDetails) f;';
        expect(problems(casts).filter(({ kind }) => kind === 'error')).toEqual([]);
        const [checked] = check([
            'public class C extends Metadata.DeployCallbackContext { public override Id getCallbackJobId() { return null; } }'
        ]);
        expect(checked!.problems.filter(({ kind }) => kind === 'error')).toEqual([]);
    });

    it('may be overloads of which only some have a row', () => {
        expect(problems('String s = String.valueOf(5);')).toEqual([
            { kind: 'refusal', message: 'Not supported by the local org: System.String.valueOf(Integer)' }
        ]);
        expect(problems('Object o = 5; String s = String.valueOf(o);')).toEqual([]);
    });
});

it('tells what a unit depends on', () => {
    const [checked] = check([
        'public class A { B b; void m(Account a) { C.run(Label.Greeting, a.Owner.Name); } }',
        'public class B {}',
        'public class C { public static void run(String s, String t) {} }',
        'public class D {}'
    ]);
    expect(checked).toBeInstanceOf(Recorder);
    expect([...(checked as Recorder).dependencies].filter((name) => name !== 'class a').sort()).toEqual([
        'class b',
        'class c',
        'label greeting',
        'object account',
        'object user'
    ]);
});
