import { ApexException } from '../../values/exceptions/apexException.ts';
import { textOf } from '../../values/text.ts';
import type { ApexValue } from '../../values/value.ts';
import { pureApex } from '../project/pureApex.ts';

/** Compiles classes (their texts) and gives a function that runs a static method and prints what came of it. */
export function program(...texts: readonly string[]): (method: string, ...args: ApexValue[]) => string {
    const files = texts.map((text) => {
        const name = /(?:class|interface|enum)\s+(\w+)/i.exec(text)![1]!;
        return [`${name}.cls`, text] as const;
    });
    const code = pureApex(Object.fromEntries(files));
    return (method, ...args) => {
        const [className, name] = method.split('.') as [string, string];
        const leave = code.enterStatics();
        try {
            return textOf(code.invokeStatic(className, name, args));
        } catch (error) {
            if (error instanceof ApexException) {
                return error.apexText();
            }
            throw error;
        } finally {
            leave();
        }
    };
}
