import { InvalidArgumentError } from 'commander';

/** The value of an option that counts from 0. @throws InvalidArgumentError */
export function wholeNumber(text: string): number {
    if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number, please.');
    return Number(text);
}

/** The value of an option that counts from 1. @throws InvalidArgumentError */
export function positive(text: string): number {
    const number = wholeNumber(text);
    if (number < 1) throw new InvalidArgumentError('At least 1, please.');
    return number;
}
