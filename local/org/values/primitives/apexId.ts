import { raise } from '../exceptions/raise.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Whether a text can be an Id: 15 or 18 letters and digits. Whether the last three of 18 fit is not checked. */
export function isId(text: string): boolean {
    return /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/.test(text);
}

/**
 * A String becomes an Id: 15 characters are completed to 18, the last three of 18 are written in capitals where they fit;
 * others stay as they are. null stays null. Raises System.StringException "Invalid id: x".
 */
export function toId(text: string | null): string | null {
    if (text === null) {
        return null;
    }
    if (!isId(text)) {
        return raise('System.StringException', `Invalid id: ${text}`);
    }
    const [id, suffix] = [text.slice(0, 15), text.slice(15)];
    const fitting = checksum(id);
    return suffix === '' || suffix.toUpperCase() === fitting ? id + fitting : text;
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
