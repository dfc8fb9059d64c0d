/** A type as a library row writes it: `Map<Id, List<String>>`, `Database.SaveResult`, `String[]` (= List<String>), `T`. */
export interface SignatureType {
    readonly name: string;
    readonly args: readonly SignatureType[];
}

const TOKEN = /\s*([A-Za-z_][\w$.]*|<|>|,|\[\]|\S)/gy;

/** Reads one type from its text; throws on anything that is not one (a row with a typing error must not load). */
export function parseSignatureType(text: string): SignatureType {
    const tokens = [...text.matchAll(TOKEN)].map((match) => match[1]!);
    let next = 0;

    function readType(): SignatureType {
        const name = tokens[next++];
        if (name === undefined || !/^[A-Za-z_]/.test(name)) {
            throw new Error(`Not a type: '${text}'`);
        }
        let type: SignatureType = { name, args: readArguments() };
        while (tokens[next] === '[]') {
            next++;
            type = { name: 'List', args: [type] };
        }
        return type;
    }

    function readArguments(): SignatureType[] {
        if (tokens[next] !== '<') {
            return [];
        }
        const args: SignatureType[] = [];
        do {
            next++;
            args.push(readType());
        } while (tokens[next] === ',');
        if (tokens[next++] !== '>') {
            throw new Error(`Not a type: '${text}'`);
        }
        return args;
    }

    const type = readType();
    if (next !== tokens.length) {
        throw new Error(`Not a type: '${text}'`);
    }
    return type;
}

/** `Map<Id,List<String>>`, in the case in which it was written. */
export function signatureTypeText(type: SignatureType): string {
    return type.args.length === 0 ? type.name : `${type.name}<${type.args.map(signatureTypeText).join(',')}>`;
}
