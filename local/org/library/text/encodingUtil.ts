import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { required } from '../rows/required.ts';

/** System.EncodingUtil (Apex Reference Guide, "EncodingUtil Class"). */
export const encodingUtilClass = defineClass({
    name: 'System.EncodingUtil',
    kind: 'class',
    static: {
        'Blob base64Decode(String text)': required(base64Decode),
        'String base64Encode(Blob bytes)': required((bytes: ApexBlob) => Buffer.from(bytes.bytes).toString('base64')),
        'Blob convertFromHex(String text)': required(fromHex),
        'String convertToHex(Blob bytes)': required((bytes: ApexBlob) => Buffer.from(bytes.bytes).toString('hex')),
        'String urlEncode(String text, String charset)': required(urlEncode),
        'String urlDecode(String text, String charset)': required(urlDecode)
    }
});

/** Blanks and line ends between the characters do not count; the padding may be missing. */
function base64Decode(text: string): ApexBlob {
    const characters = text.replace(/\s/g, '');
    if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(characters)) {
        raise('System.StringException', 'Unrecognized base64 character');
    }
    return new ApexBlob(Buffer.from(characters, 'base64'));
}

function fromHex(text: string): ApexBlob {
    if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) {
        raise('System.InvalidParameterValueException', 'Invalid hex string');
    }
    return new ApexBlob(Buffer.from(text, 'hex'));
}

/** java.net.URLEncoder: form encoding, a blank is `+`, only letters, digits and `.-*_` stay. */
function urlEncode(text: string, charset: string): string {
    return [...Buffer.from(text, bufferEncoding(charset))]
        .map((byte) => {
            const character = String.fromCharCode(byte);
            if (/[A-Za-z0-9.\-*_]/.test(character)) {
                return character;
            }
            return byte === 0x20 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        })
        .join('');
}

function urlDecode(text: string, charset: string): string {
    const bytes: number[] = [];
    const source = Buffer.from(text, 'utf8').toString('latin1');
    for (let at = 0; at < source.length; at++) {
        if (source[at] !== '%') {
            bytes.push(source[at] === '+' ? 0x20 : source.charCodeAt(at));
            continue;
        }
        const digits = source.slice(at + 1, at + 3);
        if (!/^[0-9a-fA-F]{2}$/.test(digits)) {
            raise(
                'System.IllegalArgumentException',
                digits.length < 2
                    ? 'URLDecoder: Incomplete trailing escape (%) pattern'
                    : `URLDecoder: Illegal hex characters in escape (%) pattern - For input string: "${digits}"`
            );
        }
        bytes.push(parseInt(digits, 16));
        at += 2;
    }
    return Buffer.from(bytes).toString(bufferEncoding(charset));
}

function bufferEncoding(charset: string): BufferEncoding {
    switch (charset.toUpperCase()) {
        case 'UTF-8':
        case 'UTF8':
            return 'utf8';
        case 'ISO-8859-1':
        case 'LATIN1':
            return 'latin1';
        case 'US-ASCII':
        case 'ASCII':
            return 'latin1';
        case 'UTF-16LE':
            return 'utf16le';
        default:
            return raise('System.StringException', `Unsupported encoding: ${charset}`);
    }
}
