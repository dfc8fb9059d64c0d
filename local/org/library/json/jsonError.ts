import { raise } from '../../values/raise.ts';

/** Raises System.JSONException. */
export function jsonError(message: string): never {
    return raise('System.JSONException', message);
}
