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

let made = 0;

/**
 * Each has a text of its own, told apart by a number: V8 learns for each text what it calls, and one text for all of them
 * would call hundreds of functions, none of which it could then put in the place of the call.
 */
function checkingArguments(implementation: Implementation, from: number): Implementation {
    const names = Array.from({ length: implementation.length }, (_, index) => `a${index}`);
    const checks = names
        .slice(from)
        .map((name, index, all) => `${name}===null?refuse(${all.length === 1 ? '' : index + 1}):`);
    const text = `/*${made++}*/return(${names.join(',')})=>${checks.join('')}implementation(${names.join(',')})`;
    return new Function('implementation', 'refuse', text)(implementation, nullArgument) as Implementation;
}
