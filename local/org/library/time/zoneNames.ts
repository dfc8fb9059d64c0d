import { isZone, offsetAt } from './zone.ts';

/** Zones by the short names that Java has for them, in winter and, where they have one, in summer. */
const zones: Readonly<Record<string, readonly string[]>> = {
    'ACST/ACDT': ['Australia/Adelaide', 'Australia/Broken_Hill'],
    ACST: ['Australia/Darwin'],
    'AEST/AEDT': ['Australia/Sydney', 'Australia/Melbourne', 'Australia/Hobart', 'Australia/Canberra'],
    AEST: ['Australia/Brisbane', 'Australia/Lindeman'],
    AFT: ['Asia/Kabul'],
    ART: ['America/Argentina/Buenos_Aires', 'America/Buenos_Aires'],
    AST: ['Asia/Baghdad', 'Asia/Kuwait', 'Asia/Riyadh', 'Asia/Qatar', 'Asia/Bahrain', 'Asia/Aden'],
    AWST: ['Australia/Perth'],
    'BRT/BRST': ['America/Sao_Paulo'],
    CAT: ['Africa/Harare', 'Africa/Lusaka', 'Africa/Maputo'],
    'CET/CEST': [
        ...['Amsterdam', 'Andorra', 'Belgrade', 'Berlin', 'Bratislava', 'Brussels', 'Budapest', 'Copenhagen'],
        ...['Gibraltar', 'Ljubljana', 'Luxembourg', 'Madrid', 'Malta', 'Monaco', 'Oslo', 'Paris', 'Podgorica'],
        ...['Prague', 'Rome', 'San_Marino', 'Sarajevo', 'Skopje', 'Stockholm', 'Tirane', 'Vaduz', 'Vatican'],
        ...['Vienna', 'Warsaw', 'Zagreb', 'Zurich']
    ].map((city) => `Europe/${city}`),
    CET: ['Africa/Algiers', 'Africa/Tunis'],
    COT: ['America/Bogota'],
    'CLT/CLST': ['America/Santiago'],
    CST: [
        'Asia/Shanghai',
        'Asia/Taipei',
        'Asia/Macau',
        'America/El_Salvador',
        'America/Costa_Rica',
        'America/Guatemala'
    ],
    EAT: ['Africa/Nairobi', 'Africa/Addis_Ababa', 'Africa/Kampala'],
    'EET/EEST': [
        ...['Athens', 'Bucharest', 'Chisinau', 'Helsinki', 'Kiev', 'Kyiv', 'Mariehamn', 'Riga', 'Sofia', 'Tallinn'],
        'Vilnius'
    ]
        .map((city) => `Europe/${city}`)
        .concat('Africa/Cairo', 'Asia/Beirut', 'Asia/Nicosia'),
    'GMT/BST': ['Europe/London', 'Europe/Belfast', 'Europe/Jersey', 'Europe/Guernsey', 'Europe/Isle_of_Man'],
    'GMT/IST': ['Europe/Dublin'],
    GMT: ['Africa/Abidjan', 'Africa/Accra', 'Africa/Dakar', 'Atlantic/Reykjavik'],
    GST: ['Asia/Dubai', 'Asia/Muscat'],
    HKT: ['Asia/Hong_Kong'],
    ICT: ['Asia/Bangkok', 'Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Phnom_Penh', 'Asia/Vientiane'],
    'IRST/IRDT': ['Asia/Tehran'],
    'IST/IDT': ['Asia/Jerusalem', 'Asia/Tel_Aviv'],
    IST: ['Asia/Kolkata', 'Asia/Calcutta', 'Asia/Colombo'],
    JST: ['Asia/Tokyo'],
    KST: ['Asia/Seoul'],
    MSK: ['Europe/Moscow', 'Europe/Minsk', 'Europe/Simferopol'],
    MYT: ['Asia/Kuala_Lumpur'],
    NPT: ['Asia/Kathmandu', 'Asia/Katmandu'],
    'NST/NDT': ['America/St_Johns'],
    'NZST/NZDT': ['Pacific/Auckland', 'Antarctica/McMurdo'],
    PET: ['America/Lima'],
    PKT: ['Asia/Karachi'],
    SAST: ['Africa/Johannesburg'],
    SGT: ['Asia/Singapore'],
    VET: ['America/Caracas'],
    WAT: ['Africa/Lagos', 'Africa/Luanda'],
    'WET/WEST': ['Europe/Lisbon', 'Atlantic/Canary', 'Atlantic/Madeira', 'Atlantic/Faroe'],
    WIB: ['Asia/Jakarta']
};

const shortNames = new Map(Object.entries(zones).flatMap(([names, ids]) => ids.map((id) => [id, names] as const)));

/**
 * The name of a zone at an instant, short (`PST`, `CEST`) or long (`Pacific Standard Time`). A zone that is an offset is
 * called by it, an unknown one is GMT, as in java.util.TimeZone; one without a short name of its own has its offset
 * (`GMT+5`).
 */
export function zoneName(zoneId: string, epochMs: number, length: 'short' | 'long', locale: string): string {
    if (zoneId === 'GMT' || zoneId === 'UTC' || !isZone(zoneId)) {
        return length === 'long' ? 'Greenwich Mean Time' : 'GMT';
    }
    if (/^GMT[+-]/.test(zoneId)) {
        return offsetName(offsetAt(zoneId, epochMs));
    }
    const names = length === 'short' ? shortNames.get(zoneId) : undefined;
    if (names !== undefined) {
        const [winter, summer = winter] = names.split('/');
        return isSummer(zoneId, epochMs) ? summer! : winter!;
    }
    const format = new Intl.DateTimeFormat(locale, { timeZone: zoneId, timeZoneName: length });
    return format.formatToParts(epochMs).find((part) => part.type === 'timeZoneName')!.value;
}

/** `GMT+05:30`. */
function offsetName(offset: number): string {
    const minutes = Math.abs(offset) / 60_000;
    const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
    return `GMT${offset < 0 ? '-' : '+'}${digits.join(':')}`;
}

/** Whether the clocks are ahead of what they are at their slowest in that year. */
function isSummer(zoneId: string, epochMs: number): boolean {
    const year = new Date(epochMs).getUTCFullYear();
    const [january, july] = [0, 6].map((month) => offsetAt(zoneId, Date.UTC(year, month, 1)));
    return offsetAt(zoneId, epochMs) > Math.min(january!, july!);
}
