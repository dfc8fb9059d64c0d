import { parseSignatureType, signatureTypeText, type SignatureType } from './signatureType.ts';

/** What a row's text says about a method or a constructor. */
export interface Signature {
    readonly name: string;
    /** null for a constructor; the type named `void` for a method that returns nothing. */
    readonly returns: SignatureType | null;
    readonly parameters: readonly { readonly name: string; readonly type: SignatureType }[];
    readonly static: boolean;
    /** `substring(integer,integer)`: name and types exactly as the row writes them, lower case, without blanks. */
    readonly key: string;
}

/** What a row's text says about a field, property or constant. */
export interface FieldSignature {
    readonly name: string;
    readonly type: SignatureType;
    readonly static: boolean;
}

/**
 * Reads rows such as `static List<String> split(String regex, Integer limit)` and `HttpRequest()`.
 * Parameter names may be left out (`Integer indexOf(String)`), as the generated catalogue does.
 */
export function parseSignature(text: string): Signature {
    const match = /^\s*(static\s+)?(.*?)([A-Za-z_]\w*)\s*\((.*)\)\s*$/s.exec(text);
    if (!match) {
        throw new Error(`Not a method signature: '${text}'`);
    }
    const [, isStatic, returns, name, parameterText] = match;
    const parameters = splitParameters(parameterText!).map((parameter, index) => readParameter(parameter, index));
    return {
        name: name!,
        returns: returns!.trim() === '' ? null : parseSignatureType(returns!),
        parameters,
        static: isStatic !== undefined,
        key: signatureKey(
            name!,
            parameters.map((parameter) => signatureTypeText(parameter.type))
        )
    };
}

/** Reads `static Integer MAX_VALUE`. */
export function parseFieldSignature(text: string): FieldSignature {
    const match = /^\s*(static\s+)?(.*\S)\s+([A-Za-z_]\w*)\s*$/s.exec(text);
    if (!match) {
        throw new Error(`Not a field signature: '${text}'`);
    }
    return { name: match[3]!, type: parseSignatureType(match[2]!), static: match[1] !== undefined };
}

/** The key under which a method is found: `name(type,type)` in lower case. */
function signatureKey(name: string, parameterTypes: readonly string[]): string {
    return `${name}(${parameterTypes.join(',')})`.toLowerCase().replace(/\s+/g, '');
}

function splitParameters(text: string): string[] {
    const parts: string[] = [];
    let depth = 0;
    let start = 0;
    for (let index = 0; index <= text.length; index++) {
        const character = text[index];
        depth += character === '<' ? 1 : character === '>' ? -1 : 0;
        if (character === undefined || (character === ',' && depth === 0)) {
            parts.push(text.slice(start, index).trim());
            start = index + 1;
        }
    }
    return parts.length === 1 && parts[0] === '' ? [] : parts;
}

function readParameter(text: string, index: number): { name: string; type: SignatureType } {
    const named = /^(.*[\w>\]])\s+([A-Za-z_]\w*)$/s.exec(text);
    return named
        ? { name: named[2]!, type: parseSignatureType(named[1]!) }
        : { name: `argument${index + 1}`, type: parseSignatureType(text) };
}
