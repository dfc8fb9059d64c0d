import { LruMap } from '../lruMap.ts';
import { translateRegex, type TranslatedRegex } from './translateRegex.ts';

/** A Java regular expression, ready to run as JavaScript. */
export interface JavaPattern extends TranslatedRegex {
    /** As Apex wrote it. */
    readonly regex: string;
    /** Finds the next match from `lastIndex`; has the indices of its groups. Not shared: set `lastIndex` before use. */
    readonly finder: RegExp;
    /** Matches at `lastIndex` only. */
    readonly prefix: RegExp;
    /** Matches from `lastIndex` to the end of the text only. */
    readonly whole: RegExp;
}

const known = new LruMap<string, JavaPattern>(500);

/** Raises System.StringException for a text that is no regular expression; refuses by name what JavaScript cannot do. */
export function javaPattern(regex: string): JavaPattern {
    let pattern = known.get(regex);
    if (pattern === undefined) {
        const translated = translateRegex(regex);
        const flags = `dv${translated.ignoreCase ? 'i' : ''}`;
        pattern = {
            ...translated,
            regex,
            finder: new RegExp(translated.source, `${flags}g`),
            prefix: new RegExp(translated.source, `${flags}y`),
            whole: new RegExp(`(?:${translated.source})(?![\\s\\S])`, `${flags}y`)
        };
        known.set(regex, pattern);
    }
    return pattern;
}
