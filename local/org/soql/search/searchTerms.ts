/** Whether the words of a record, in lower case, are what is searched for; an empty one parts two fields. */
export type TermTest = (words: readonly string[]) => boolean;

/**
 * A search term (SOQL and SOSL Reference, "FIND {SearchQuery}"): words, "phrases", the wildcards * and ?, AND, OR,
 * AND NOT and parentheses; words beside one another must all be there.
 */
export function searchTerms(text: string): TermTest {
    // An escaped character is punctuation, and punctuation on its own ("Smith & Sons") is no word that could be missing.
    const tokens = (
        text
            .toLowerCase()
            .replace(/\\./gs, '-')
            .match(/"[^"]*"|[()]|[^\s()"]+/g) ?? []
    ).filter((token) => /[()]/.test(token[0]!) || wordsOf(token, true).length > 0);
    let at = 0;
    const either = (): TermTest => {
        const all = [every()];
        while (tokens[at] === 'or') {
            at++;
            all.push(every());
        }
        return (words) => all.some((test) => test(words));
    };
    const every = (): TermTest => {
        const all: TermTest[] = [];
        while (at < tokens.length && tokens[at] !== 'or' && tokens[at] !== ')') {
            if (tokens[at] === 'and') {
                at++;
                continue;
            }
            all.push(one());
        }
        return (words) => all.length > 0 && all.every((test) => test(words));
    };
    const one = (): TermTest => {
        const token = tokens[at++]!;
        if (token === 'not') {
            const test = at < tokens.length ? one() : () => true;
            return (words) => !test(words);
        }
        if (token === '(') {
            const test = either();
            at++;
            return test;
        }
        return phraseTest(wordsOf(token.replaceAll('"', ''), true));
    };
    return tokens.length === 0 ? () => false : either();
}

/** The words that a text is searched by: letters and digits, in lower case. */
export function wordsOf(text: string, wildcards = false): string[] {
    return text.toLowerCase().match(wildcards ? /[\p{L}\p{N}*?]+/gu : /[\p{L}\p{N}]+/gu) ?? [];
}

function phraseTest(phrase: readonly string[]): TermTest {
    const tests = phrase.map(wordTest);
    return (words) =>
        tests.length > 0 && words.some((_, start) => tests.every((test, i) => test(words[start + i] ?? '')));
}

function wordTest(word: string): (other: string) => boolean {
    if (!/[*?]/.test(word)) {
        return (other) => other === word;
    }
    const pattern = new RegExp(`^${word.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
    return (other) => other !== '' && pattern.test(other);
}
