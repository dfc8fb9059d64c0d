/** The names of java.util.regex that JavaScript does not know; POSIX classes are ASCII in Java. */
const NAMED: Readonly<Record<string, string>> = {
    Lower: '[a-z]',
    Upper: '[A-Z]',
    ASCII: '[\\x00-\\x7F]',
    Alpha: '[a-zA-Z]',
    Digit: '[0-9]',
    Alnum: '[a-zA-Z0-9]',
    Punct: '[\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E]',
    Graph: '[\\x21-\\x7E]',
    Print: '[\\x20-\\x7E]',
    Blank: '[ \\t]',
    Cntrl: '[\\x00-\\x1F\\x7F]',
    XDigit: '[0-9a-fA-F]',
    Space: '[ \\t\\n\\x0B\\f\\r]',
    javaLowerCase: '\\p{Lowercase}',
    javaUpperCase: '\\p{Uppercase}',
    javaWhitespace: '[\\t-\\r\\x1C-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]',
    javaLetter: '\\p{L}',
    javaDigit: '\\p{Nd}',
    javaLetterOrDigit: '[\\p{L}\\p{Nd}]',
    IsAlphabetic: '\\p{Alphabetic}',
    IsLetter: '\\p{L}',
    IsDigit: '\\p{Nd}',
    IsUppercase: '\\p{Uppercase}',
    IsLowercase: '\\p{Lowercase}',
    IsWhite_Space: '\\p{White_Space}',
    IsPunctuation: '\\p{P}',
    IsIdeographic: '\\p{Ideographic}',
    L1: '[\\x00-\\xFF]',
    LC: '\\p{LC}',
    LD: '[\\p{L}\\p{Nd}]'
};

/** The class for `\p{name}`; `negated` for `\P{name}`. null when Java has no such name. */
export function propertyClass(name: string, negated: boolean): string | null {
    const own = NAMED[name] ?? unicodeProperty(name);
    if (own === undefined) {
        return null;
    }
    return negated ? `[^${own}]` : own;
}

/** Categories (`Lu`, `IsLu`, `gc=Lu`) and scripts (`IsLatin`, `script=Latin`, `sc=Latin`). */
function unicodeProperty(name: string): string | undefined {
    const bare = name.replace(/^(?:Is|gc=|general_category=)/, '');
    const script = name.replace(/^(?:Is|sc=|script=)/, '');
    return [`\\p{${bare}}`, `\\p{Script=${script}}`].find((source) => {
        try {
            new RegExp(source, 'v');
            return true;
        } catch {
            return false;
        }
    });
}
