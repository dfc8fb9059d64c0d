import { expect, it } from 'vitest';
import { mergeCoverage } from '../mergeCoverage.ts';

it('counts a line as covered when any thread ran it', () => {
    const share = (covered: number[], uncovered: number[]) => [{ name: 'A', file: 'A.cls', covered, uncovered }];
    expect(mergeCoverage([share([1, 10], [2, 3]), share([2], [1, 3, 10])])).toEqual([
        { name: 'A', file: 'A.cls', covered: [1, 2, 10], uncovered: [3] }
    ]);
});
