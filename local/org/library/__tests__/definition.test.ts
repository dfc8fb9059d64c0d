import { describe, expect, it } from 'vitest';
import { abstractMethod, defineClass } from '../rows/definition.ts';
import { parseFieldSignature, parseSignature } from '../rows/signature.ts';
import { parseSignatureType } from '../rows/signatureType.ts';

describe('signatures', () => {
    it('reads a method with generic types', () => {
        const signature = parseSignature(
            'static Map<Id, List<String>> split(String regex, Map<String,Object> options)'
        );
        expect(signature).toMatchObject({
            name: 'split',
            static: true,
            key: 'split(string,map<string,object>)',
            returns: { name: 'Map', args: [{ name: 'Id' }, { name: 'List', args: [{ name: 'String' }] }] }
        });
        expect(signature.parameters.map((parameter) => parameter.name)).toEqual(['regex', 'options']);
    });

    it('reads a constructor, and parameters without names', () => {
        expect(parseSignature('HttpRequest()')).toMatchObject({ name: 'HttpRequest', returns: null, parameters: [] });
        const signature = parseSignature('Integer indexOf(List<String>, Database.SaveResult[])');
        expect(signature.key).toBe('indexof(list<string>,list<database.saveresult>)');
        expect(signature.parameters.map((parameter) => parameter.name)).toEqual(['argument1', 'argument2']);
    });

    it('reads fields', () => {
        expect(parseFieldSignature('static Integer MAX_VALUE')).toMatchObject({ name: 'MAX_VALUE', static: true });
        expect(parseFieldSignature('Map<String, String> headers').type).toEqual(
            parseSignatureType('Map<String,String>')
        );
    });

    it.each(['', 'Integer', 'List<', 'a b c(', '3 x()'])('rejects %j', (text) => {
        expect(() => parseSignature(text)).toThrow(/Not a/);
    });
});

it('a class knows which of its methods user classes must write', () => {
    const queueable = defineClass({
        name: 'System.Queueable',
        kind: 'interface',
        instance: { 'void execute(QueueableContext context)': abstractMethod }
    });
    expect(queueable.methods).toMatchObject([{ key: 'execute(queueablecontext)', abstract: true, static: false }]);
});
