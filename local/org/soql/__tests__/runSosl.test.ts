import { describe, expect, it } from 'vitest';
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

    it('end however they are written', () => {
        for (const term of ['', '(', ')', 'not', 'and or', '((a', '"', '*)(']) {
            expect(found(term, 'words'), term).toBe(term === '*)(');
        }
    });
});
