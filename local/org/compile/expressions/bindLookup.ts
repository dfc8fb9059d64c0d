import type { Bindable } from '../../types/checked.ts';
import type { Body } from '../statements/body.ts';
import { localName } from '../layout/jsNames.ts';
import { readField } from './readName.ts';

/**
 * A function from the lower-case name of a bind to its value, `undefined` where nothing has the name. Handed to the
 * methods of Database as an argument behind their own.
 */
export function bindLookup(body: Body, binds: readonly Bindable[]): string {
    const cases = binds.map((one) => {
        const name = one.is === 'field' ? one.field.name : one.name;
        return `case ${JSON.stringify(name.toLowerCase())}:return ${read(body, one)};`;
    });
    return `(n)=>{switch(n){${cases.join('')}}}`;
}

function read(body: Body, one: Bindable): string {
    if (one.is === 'left') {
        return `${body.holder(localName(one.name))}?.()`;
    }
    return one.is === 'local' ? localName(one.name) : readField(body, one.field, one.field.static ? null : 'this');
}
