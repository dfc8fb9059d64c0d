import type { ApexValue } from '../../values/value.ts';
import { textIn } from './formulaFunction.ts';

/** IMAGE(url, alternate text, height, width): the markup that pages show (fact dml-images-of-formulas). */
export function image(url: ApexValue, words: ApexValue, height?: ApexValue, width?: ApexValue): string {
    const sizes = [
        ['height', height],
        ['width', width]
    ] as const;
    const style = sizes
        .filter(([, size]) => size !== undefined && size !== null)
        .map(([name, size]) => `${name}:${textIn(size!)}px;`)
        .join(' ');
    const styled = style === '' ? '' : ` style="${style}"`;
    return `<img src="${textIn(url)}" alt="${textIn(words)}"${styled} border="0"/>`;
}
