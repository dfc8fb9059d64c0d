/** A currency that an org with several of them has: how many of it are one of the corporate currency. */
export interface OrgCurrency {
    readonly iso: string;
    readonly rate: string;
    readonly decimals: number;
}

/** The corporate currency first. A new org has only that one; the others are for the tests of packages. */
export const currencies: readonly OrgCurrency[] = [
    { iso: 'USD', rate: '1', decimals: 2 },
    { iso: 'EUR', rate: '0.8', decimals: 2 },
    { iso: 'GBP', rate: '0.5', decimals: 2 },
    { iso: 'JPY', rate: '100', decimals: 0 },
    { iso: 'NOK', rate: '10', decimals: 2 }
];
