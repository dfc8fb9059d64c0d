import { Refusal } from '../server/refusal.ts';

/** 404 of the control API. */
export function unknown(what: string): Refusal {
    return new Refusal(404, { error: { message: `There is no ${what}.` } }, 'control');
}
