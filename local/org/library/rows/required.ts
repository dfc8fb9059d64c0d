import { nullArgument } from '../../values/exceptions/raise.ts';
import type { Implementation } from './definition.ts';

/**
 * A static method or constructor that takes no null: with one parameter it raises System.NullPointerException
 * "Argument cannot be null.", with several "Argument 2 cannot be null" (platform notes, semantics 45).
 */
export function required(implementation: Implementation): Implementation {
    return checkingArguments(implementation, 0);
}

/** The same for an instance method, whose first argument is `self`. */
export function requiredOf(implementation: Implementation): Implementation {
    return checkingArguments(implementation, 1);
}

/** What each of the functions made here checks and calls. */
const checking = new WeakMap<Implementation, { readonly implementation: Implementation; readonly from: number }>();
const sharpened = new WeakMap<Implementation, Implementation>();

function checkingArguments(implementation: Implementation, from: number): Implementation {
    const one = implementation.length - from === 1;
    const checked: Implementation = (...args) => {
        for (let index = from; index < args.length; index++) {
            if (args[index] === null) {
                nullArgument(one ? undefined : index - from + 1);
            }
        }
        return implementation(...args);
    };
    checking.set(checked, { implementation, from });
    return checked;
}

/**
 * The same function for generated code, with a text of its own, told apart by a number: V8 learns for each text what it
 * calls, and one text for all of them calls hundreds of functions, none of which can be put in the place of the call.
 */
export function ownText(row: Implementation): Implementation {
    const checks = checking.get(row);
    const known = checks && (sharpened.get(row) ?? withText(checks.implementation, checks.from));
    if (known !== undefined) {
        sharpened.set(row, known);
    }
    return known ?? row;
}

let made = 0;

function withText(implementation: Implementation, from: number): Implementation {
    const names = Array.from({ length: implementation.length }, (_, index) => `a${index}`);
    const checks = names
        .slice(from)
        .map((name, index, all) => `${name}===null?refuse(${all.length === 1 ? '' : index + 1}):`);
    const text = `/*${made++}*/return(${names.join(',')})=>${checks.join('')}implementation(${names.join(',')})`;
    return new Function('implementation', 'refuse', text)(implementation, nullArgument) as Implementation;
}
