import { conversionDistance, isAssignable, isPassable } from './assignable.ts';
import type { BoundMethod } from '../world/members.ts';
import type { ApexType } from '../world/model.ts';
import { substitute } from '../world/substitute.ts';

export type OverloadChoice =
    | { readonly is: 'chosen'; readonly method: BoundMethod }
    | { readonly is: 'none' }
    | { readonly is: 'ambiguous'; readonly methods: readonly BoundMethod[] };

/**
 * Chooses a method by the static types of the arguments: of those that fit, the one whose every parameter is at least as
 * near to its argument as any other's.
 */
export function chooseOverload(candidates: readonly BoundMethod[], args: readonly ApexType[]): OverloadChoice {
    const fitting = candidates.filter((candidate) => fits(candidate, args));
    if (fitting.length <= 1) {
        return fitting[0] ? { is: 'chosen', method: fitting[0] } : { is: 'none' };
    }
    const unbeaten = fitting.filter((one) => !fitting.some((other) => isNearer(other, one, args)));
    const best = unbeaten.filter((one) => unbeaten.every((other) => isNarrower(one, other)));
    if (best.length === 1) {
        return { is: 'chosen', method: best[0]! };
    }
    return withoutUnimplemented(best.length > 0 ? best : unbeaten);
}

/** Like chooseOverload, but queries stand for their only rows when no method takes their lists (see `rowTypes`). */
export function chooseForArguments(
    candidates: readonly BoundMethod[],
    args: readonly ApexType[],
    rows: readonly ApexType[]
): OverloadChoice {
    const choice = chooseOverload(candidates, args);
    return choice.is !== 'none' || rows === args ? choice : chooseOverload(candidates, rows);
}

/** The parameter types as the receiver sees them. */
export function parametersOf(candidate: BoundMethod): ApexType[] {
    return candidate.method.parameters.map((type) => substitute(type, candidate.bindings));
}

function fits(candidate: BoundMethod, args: readonly ApexType[]): boolean {
    const parameters = candidate.method.parameters;
    return (
        parameters.length === args.length &&
        parametersOf(candidate).every((type, index) => isPassable(args[index]!, type))
    );
}

function distances(candidate: BoundMethod, args: readonly ApexType[]): number[] {
    return parametersOf(candidate).map((type, index) => conversionDistance(args[index]!, type));
}

function isNearer(one: BoundMethod, other: BoundMethod, args: readonly ApexType[]): boolean {
    const [mine, theirs] = [distances(one, args), distances(other, args)];
    return (
        mine.every((distance, index) => distance <= theirs[index]!) &&
        mine.some((distance, index) => distance < theirs[index]!)
    );
}

function isNarrower(one: BoundMethod, other: BoundMethod): boolean {
    const theirs = parametersOf(other);
    // the methods of the platform are told apart by what they take; a null argument leaves those of users ambiguous
    const isOpen = one.method.owner.origin === 'platform';
    return one === other || (isOpen && parametersOf(one).every((type, index) => isAssignable(type, theirs[index]!)));
}

/**
 * The catalogue repeats some methods of the library with other parameter types (`Object` where the guide says `String`);
 * between equals the implemented one counts.
 */
function withoutUnimplemented(methods: readonly BoundMethod[]): OverloadChoice {
    const implemented = methods.filter((candidate) => candidate.method.implemented);
    const left = implemented.length > 0 && implemented.length < methods.length ? implemented : methods;
    return left.length === 1 ? { is: 'chosen', method: left[0]! } : { is: 'ambiguous', methods: left };
}
