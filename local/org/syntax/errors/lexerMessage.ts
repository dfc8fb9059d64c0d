import { invalidIdentifier } from '../rules/invalidIdentifier.ts';

/** A text that is no token: a character that Apex does not have, or a string that is not well made. */
export function lexerMessage(message: string): string {
    const text = /^token recognition error at: '(.*)'$/s.exec(message)?.[1] ?? message;
    if (!text.startsWith("'")) return strangeCharacter(text);
    const escape = /\\[^btnfrBTNFRuU"'\\]|\\[uU](?![0-9a-fA-F]{4})/.exec(text);
    if (escape) return illegalEscape(text.slice(0, escape.index + 2), escape[0].slice(0, 2));
    return "Missing closing quote character ' on string.";
}

function illegalEscape(text: string, escape: string): string {
    const literal = `${text.replace(/^'+/, "'")}'`;
    return `Illegal string literal: Invalid string literal ${literal}. Illegal character sequence ${escape} in string literal.`;
}

function strangeCharacter(text: string): string {
    if (/^\p{L}/u.test(text)) return invalidIdentifier(text);
    return /^[#%`]/.test(text)
        ? `Found punctuation symbol or operator '${text}' that isn't valid in Apex.`
        : `Unrecognized symbol '${text}', which is not a valid Apex identifier.`;
}
