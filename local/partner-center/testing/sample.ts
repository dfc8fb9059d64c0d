import { readFileSync } from 'node:fs';

/** One of the contract's sample bodies, by file name without `.json`; a fresh copy each time. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function sample(name: string): any {
    return JSON.parse(readFileSync(new URL(`./samples/${name}.json`, import.meta.url), 'utf8'));
}
