/** Deepest nesting of a body; the contract's own bodies have six levels. */
const deepest = 32;

/**
 * @throws Error with a sentence for the caller: no JSON, or nested deeper than any body of this service
 */
export function parseJson(text: string): unknown {
    if (nesting(text) > deepest) throw new Error(`The body is nested deeper than ${deepest} levels.`);
    try {
        return JSON.parse(text) as unknown;
    } catch (error) {
        throw new Error(`The body is not JSON: ${(error as Error).message}.`);
    }
}

/** Counted on the text, so that hostile nesting never reaches code that calls itself. */
function nesting(text: string): number {
    let depth = 0;
    let highest = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const one = text[at];
        if (quoted) {
            if (one === '\\') at++;
            else if (one === '"') quoted = false;
        } else if (one === '"') quoted = true;
        else if (one === '{' || one === '[') highest = Math.max(highest, ++depth);
        else if (one === '}' || one === ']') depth--;
    }
    return highest;
}
