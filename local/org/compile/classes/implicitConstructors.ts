import type { ClassInfo } from '../../types/world/model.ts';
import { constructorName, dot } from '../layout/jsNames.ts';
import { implicitSuper, memberName } from './memberCode.ts';

/** The constructor without parameters that a class has when it declares none. */
export function plainConstructor(info: ClassInfo): string {
    if (info.constructors.some((one) => one.declaration !== null)) {
        return '';
    }
    const code = `${implicitSuper(info)}return this;`;
    return `${memberName(constructorName(info, []))}(){${code}}`;
}

const KINDS = ['', 'message', 'cause', 'message,cause'];

/** The four constructors that every exception has without declaring them. */
export function exceptionConstructors(info: ClassInfo): string {
    const above = info.superclass;
    const base = above?.kind === 'class' && above.class.origin === 'user' ? above.class.name : '';
    const four = KINDS.map((kinds) => {
        const code = `return this${dot(`${base}<init>!${kinds}`)}(a,b);`;
        return `${memberName(`${info.name}<init>!${kinds}`)}(a,b){${code}}`;
    });
    // `new E()` through Type.newInstance and subclasses look for the ordinary name
    const declared = info.constructors.some((one) => one.declaration !== null && one.parameters.length === 0);
    const plain = declared
        ? ''
        : `${memberName(constructorName(info, []))}(){return this${dot(`${info.name}<init>!`)}();}`;
    return four.join('') + plain;
}

/** How the four are found by the types of their parameters. */
export function exceptionKeys(info: ClassInfo): { key: string; js: string }[] {
    const keys = ['()', '(string)', '(system.exception)', '(string,system.exception)'];
    return keys.map((key, i) => ({ key, js: `${info.name}<init>!${KINDS[i]!}` }));
}
