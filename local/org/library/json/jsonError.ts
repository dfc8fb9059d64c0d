import { raise } from '../../values/exceptions/raise.ts';

/** Raises System.JSONException. */
export function jsonError(message: string): never {
    return raise('System.JSONException', message);
}
