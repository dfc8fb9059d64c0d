import { badgeOf, factsOf, linesOf, safeLink, solutionsOf } from '../panelView';

const texts = { inSync: 'In sync', pending: 'On its way', waiting: 'Waiting', blocked: 'Attention', off: 'Off' };

describe('panelView', () => {
    it.each([
        ['InSync', 'In sync', '✔'],
        ['Pending', 'On its way', ''],
        ['Waiting', 'Waiting', ''],
        ['Blocked', 'Attention', ''],
        ['something new', 'Off', '']
    ])('says %s in words, the check mark only where both sides agree', (state, text, mark) => {
        expect(badgeOf(state, texts)).toMatchObject({ text, mark });
    });

    it('leaves out what has no value', () => {
        expect(
            factsOf([
                ['Status', 'Active / Accepted'],
                ['Team', null],
                ['Id', undefined]
            ])
        ).toEqual([{ name: 'Status', value: 'Active / Accepted' }]);
    });

    it('splits the audit into its lines', () => {
        expect(linesOf('one\ntwo\n')).toEqual(['one', 'two']);
        expect(linesOf(null)).toEqual([]);
    });

    it('reads solutions from list records', () => {
        const records = [{ id: 'a0', fields: { Name: { value: 'Fleet' }, SolutionId__c: { value: 'SOL-1-AAA' } } }];
        expect(solutionsOf(records)).toEqual([{ id: 'a0', name: 'Fleet', solutionId: 'SOL-1-AAA' }]);
        expect(solutionsOf(undefined)).toEqual([]);
    });

    it('makes links only of https addresses', () => {
        expect(safeLink('https://partner.microsoft.com/x')).toBe('https://partner.microsoft.com/x');
        expect(safeLink('javascript:alert(1)')).toBeNull();
        expect(safeLink(undefined)).toBeNull();
    });
});
