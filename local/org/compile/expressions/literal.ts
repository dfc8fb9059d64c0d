import type { LiteralValue } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';

/** A literal; decimals and doubles are objects made once, when the script is loaded. */
export function literal(body: Body, value: LiteralValue): string {
    switch (value.type) {
        case 'null':
            return 'null';
        case 'Integer':
            return String(value.value | 0);
        case 'Long':
            return `${BigInt.asIntN(64, value.value)}n`;
        case 'Boolean':
            return String(value.value);
        case 'String':
            return textLiteral(value.value);
        case 'Decimal':
            return body.constant(`$.decimal(${JSON.stringify(value.text)})`);
        case 'Double':
            return body.constant(`$.double(${Number(value.text.replace(/d$/i, ''))})`);
    }
}

/** A string literal without characters that end a line or that mark lines in generated text. */
export function textLiteral(text: string): string {
    return JSON.stringify(text).replace(/[\u2028\u2029\uFDD0\uFDD1]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
}
