import { raise } from '../exceptions/raise.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Whether a text can be an Id: 15 or 18 letters and digits. Whether the last three of 18 fit is not checked. */
export function isId(text: string): boolean {
    if (text.length !== 15 && text.length !== 18) {
        return false;
    }
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        const isDigit = c >= 48 && c <= 57;
        const isLetter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
        if (!isDigit && !isLetter) {
            return false;
        }
    }
    return true;
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
    const fitting = checksum(text);
    if (text.length === 15) {
        return text + fitting;
    }
    return !text.endsWith(fitting) && text.slice(15).toUpperCase() === fitting ? text.slice(0, 15) + fitting : text;
}

/** The three characters that tell upper from lower case in the first fifteen. */
export function checksum(id: string): string {
    let suffix = '';
    for (let chunk = 0; chunk < 3; chunk++) {
        let bits = 0;
        for (let i = 0; i < 5; i++) {
            const c = id.charCodeAt(chunk * 5 + i);
            if (c >= 65 && c <= 90) {
                bits |= 1 << i;
            }
        }
        suffix += ALPHABET[bits]!;
    }
    return suffix;
}
