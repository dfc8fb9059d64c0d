const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** Codes that Intl knows without being countries: user-assigned, the unions, and names of the past. */
const notCountries = new Set([
    'AN',
    'BU',
    'CS',
    'DD',
    'EU',
    'EZ',
    'FX',
    'NT',
    'QO',
    'SU',
    'TP',
    'UK',
    'UN',
    'XA',
    'XB',
    'XK',
    'YD',
    'YU',
    'ZR',
    'ZZ'
]);

/** Is this an ISO 3166-1 alpha-2 code, in capitals? (contract 2.2, Address) */
export function isAlpha2(value: string | null | undefined): boolean {
    return (
        typeof value === 'string' &&
        /^[A-Z]{2}$/.test(value) &&
        !notCountries.has(value) &&
        names.of(value) !== undefined
    );
}
