import { raise } from '../../values/exceptions/raise.ts';

/** System.StringException in the words of java.util.regex.PatternSyntaxException, with a mark below the place. */
export function regexError(reason: string, regex: string, index: number): never {
    const near = index >= 0 ? ` near index ${index}` : '';
    const mark = index >= 0 && index < regex.length ? `\n${' '.repeat(index)}^` : '';
    return raise('System.StringException', `Invalid regex: ${reason}${near}\n${regex}${mark}`);
}
