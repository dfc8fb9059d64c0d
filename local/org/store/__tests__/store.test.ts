import { describe, expect, test } from 'vitest';
import { loadSchema } from '../../schema/loadSchema.ts';
import { metadataProject, objectFiles } from '../../schema/__tests__/metadataProject.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Row } from '../row.ts';
import { Store } from '../store.ts';

const objects = {
    Thing__c: { Code__c: 'type: Text; length: 10; externalId: true', Note__c: 'type: Text; length: 10' }
};

function opened() {
    const schema = loadSchema(metadataProject(objectFiles(objects)));
    const store = new Store(schema);
    const shape = schema.object('Thing__c')!;
    const slot = (name: string): number => shape.slot(name, 'sobjectField')!;
    const row = (id: string, code: string): Row => ({
        id,
        values: shape.fields.map((field): ApexValue => (field.name === 'Code__c' ? code : null)),
        deleted: false
    });
    const codes = (code: string): string[] =>
        store
            .table(shape)
            .withValue(slot('Code__c'), code)
            .map((one) => one.id);
    return { store, shape, slot, row, codes };
}

describe('store', () => {
    test('ids carry the prefix of their object, 18 characters, and are never given twice', () => {
        const { store, shape } = opened();
        const ids = [store.nextId(shape), store.nextId(shape)];
        expect(ids.every((id) => id.startsWith(shape.keyPrefix) && id.length === 18)).toBe(true);
        expect(new Set(ids).size).toBe(2);
    });

    test('indexes follow changes and removals, without regard to case', () => {
        const { store, shape, slot, row, codes } = opened();
        store.put(shape, row('a1', 'Abc'));
        store.put(shape, row('a2', 'abc'));
        expect(codes('ABC')).toEqual(['a1', 'a2']);
        store.put(shape, row('a1', 'other'));
        store.remove(shape, 'a2');
        expect([codes('abc'), codes('other')]).toEqual([[], ['a1']]);
        expect([store.table(shape).isIndexed(slot('Code__c')), store.table(shape).isIndexed(slot('Note__c'))]).toEqual([
            true,
            false
        ]);
    });

    test('a rollback to a mark brings rows and indexes back, marks nest', () => {
        const { store, shape, row, codes } = opened();
        store.put(shape, row('a1', 'one'));
        const outer = store.mark();
        store.put(shape, row('a1', 'two'));
        const inner = store.mark();
        store.put(shape, row('a2', 'three'));
        store.remove(shape, 'a1');
        store.rollbackTo(inner);
        expect([codes('two'), codes('three')]).toEqual([['a1'], []]);
        store.rollbackTo(outer);
        expect([codes('one'), codes('two')]).toEqual([['a1'], []]);
    });

    test('a snapshot outlives commits and can be gone back to often', () => {
        const { store, shape, row, codes } = opened();
        store.put(shape, row('a1', 'kept'));
        const snapshot = store.snapshot();
        for (const code of ['x', 'y']) {
            store.put(shape, row('a2', code));
            store.commit();
            store.rollbackTo(snapshot);
            expect([codes('kept'), codes(code)]).toEqual([['a1'], []]);
        }
        store.release();
    });
});
