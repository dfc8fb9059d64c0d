import { userLocale } from '../text/locale.ts';

/**
 * A number as `format()` prints it: with the grouping of the running user's locale and at most three digits after the
 * point, rounded half even as java.text.NumberFormat does by default.
 */
export function formatNumber(plain: string): string {
    const options = { maximumFractionDigits: 3, roundingMode: 'halfEven' } as Intl.NumberFormatOptions;
    // a text keeps all its digits, where a number would lose some
    return new Intl.NumberFormat(userLocale(), options).format(plain as Intl.StringNumericLiteral);
}
