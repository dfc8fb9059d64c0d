import { raise } from './raise.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Whether a text can be an Id: 15 letters and digits, or 18 whose last three are the right checksum. */
export function isId(text: string): boolean {
    return (
        /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/.test(text) &&
        (text.length === 15 || checksum(text.slice(0, 15)) === text.slice(15).toUpperCase())
    );
}

/**
 * A String becomes an Id: 15 characters are completed to 18. null stays null.
 * Raises System.StringException "Invalid id: x".
 */
export function toId(text: string | null): string | null {
    if (text === null) {
        return null;
    }
    if (!isId(text)) {
        return raise('System.StringException', `Invalid id: ${text}`);
    }
    return text.length === 15 ? text + checksum(text) : text.slice(0, 15) + text.slice(15).toUpperCase();
}

/** The three characters that tell upper from lower case in the first fifteen. */
export function checksum(fifteen: string): string {
    let suffix = '';
    for (let chunk = 0; chunk < 3; chunk++) {
        let bits = 0;
        for (let i = 0; i < 5; i++) {
            const c = fifteen.charCodeAt(chunk * 5 + i);
            if (c >= 65 && c <= 90) {
                bits |= 1 << i;
            }
        }
        suffix += ALPHABET[bits]!;
    }
    return suffix;
}
