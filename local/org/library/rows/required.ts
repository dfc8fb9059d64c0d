import { nullArgument } from '../../values/exceptions/raise.ts';
import type { Implementation } from './definition.ts';

/**
 * A static method or constructor that takes no null: with one parameter it raises System.NullPointerException
 * "Argument cannot be null.", with several "Argument 2 cannot be null" (platform notes, semantics 45).
 */
export function required(implementation: Implementation): Implementation {
    if (implementation.length === 1) {
        return (only: unknown) => (only === null ? nullArgument() : implementation(only));
    }
    return (...args: unknown[]) => {
        checkAll(args, 0);
        return implementation(...args);
    };
}

/** The same for an instance method, whose first argument is `self`. */
export function requiredOf(implementation: Implementation): Implementation {
    if (implementation.length === 2) {
        return (self: unknown, only: unknown) => (only === null ? nullArgument() : implementation(self, only));
    }
    return (...args: unknown[]) => {
        checkAll(args, 1);
        return implementation(...args);
    };
}

function checkAll(args: readonly unknown[], from: number): void {
    for (let index = from; index < args.length; index++) {
        if (args[index] === null) {
            nullArgument(index - from + 1);
        }
    }
}
