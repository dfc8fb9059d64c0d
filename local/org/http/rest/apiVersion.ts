import { notFound } from './restError.ts';

const oldest = 50;
const newest = 68;

/** `v66.0` → `66.0`. @throws RestError NOT_FOUND for versions that the org does not speak */
export function apiVersionOf(segment: string | undefined): string {
    const match = /^v(\d{2})\.0$/.exec(segment ?? '');
    const version = Number(match?.[1]);
    if (!(version >= oldest && version <= newest)) {
        throw notFound();
    }
    return `${version}.0`;
}

/** The answer of /services/data. */
export function versionList(): { label: string; url: string; version: string }[] {
    const names = ['Spring', 'Summer', 'Winter'];
    return Array.from({ length: newest - oldest + 1 }, (_, index) => {
        const number = oldest + index;
        // Winter '21 was 50; three releases a year, a winter release carries the next year's number
        const release = names[(number - 51 + 3) % 3]!;
        const year = 21 + Math.floor((number - 50) / 3);
        return { label: `${release} '${year}`, url: `/services/data/v${number}.0`, version: `${number}.0` };
    });
}
