import { describe, expect, it } from 'vitest';
import { parseSosl } from '../../syntax/parseSosl.ts';
import { shareOut } from '../search/shareOut.ts';
import { searchTerms, wordsOf } from '../search/searchTerms.ts';

const found = (term: string, text: string): boolean => searchTerms(term)(wordsOf(text));

describe('search terms', () => {
    it('are words, in any order and case', () => {
        expect(found('acme rockets', 'Rockets of ACME')).toBe(true);
        expect(found('acme rockets', 'Acme')).toBe(false);
        expect(found('rock', 'rockets')).toBe(false);
    });

    it('may have wildcards, phrases and operators', () => {
        expect(found('rock*', 'big rockets')).toBe(true);
        expect(found('r?ck', 'rock')).toBe(true);
        expect(found('"big rockets"', 'rockets, big')).toBe(false);
        expect(found('"big rockets"', 'two Big Rockets')).toBe(true);
        expect(found('acme AND NOT rockets', 'acme rockets')).toBe(false);
        expect(found('(acme OR other) AND big', 'other big one')).toBe(true);
        expect(found('acme OR other', 'none')).toBe(false);
    });

    it('leave punctuation out, escaped or not', () => {
        expect(found('johnson & johnson', 'Johnson & Johnson')).toBe(true);
        expect(found('acme \\) rockets', 'Acme')).toBe(false);
        expect(found('acme \\(rockets\\)', 'Acme (Rockets)')).toBe(true);
    });

    it('have no phrases from one field into the next', () => {
        expect(searchTerms('"big rockets"')(['big', '', 'rockets', ''])).toBe(false);
        expect(searchTerms('big rockets')(['big', '', 'rockets', ''])).toBe(true);
        expect(searchTerms('"big *"')(['big', ''])).toBe(false);
    });

    it('end however they are written', () => {
        for (const term of ['', '(', ')', 'not', 'and or', '((a', '"', '*)(']) {
            expect(found(term, 'words'), term).toBe(term === '*)(');
        }
    });
});

describe('clauses of a search', () => {
    it('that the local org does not do are refused by name', () => {
        const refused = (clause: string): readonly string[] =>
            parseSosl(`FIND 'acme' RETURNING Account ${clause} LIMIT 3`).refused;
        expect(refused('WITH DATA CATEGORY Geography__c AT (usa__c, uk__c) AND Product__c BELOW all__c')).toEqual([
            'SOSL WITH DATA CATEGORY'
        ]);
        expect(refused('WITH DIVISION = :division.name')).toEqual(['SOSL WITH DIVISION']);
        expect(refused('WITH SPELL_CORRECTION = false')).toEqual([]);
    });
});

it('the limit of a whole search is shared by its objects', () => {
    expect(shareOut(20, [19, 35])).toEqual([10, 10]);
    expect(shareOut(20, [3, 35, 0])).toEqual([3, 17, 0]);
    expect(shareOut(3, [1, 5, 5])).toEqual([1, 1, 1]);
    expect(shareOut(2000, [3, 4])).toEqual([3, 4]);
});
