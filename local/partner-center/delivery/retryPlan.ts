import type { SwitchSettings } from '../switches/switches.ts';
import type { Attempt } from './delivery.ts';

/** Partner Center gives up after so many attempts (contract 3.4). */
export const mostAttempts = 10;

/** Seconds until the next attempt after `made` attempts; null when there is none (U-14). */
export function secondsToNextAttempt(made: number, settings: SwitchSettings): number | null {
    if (made >= mostAttempts) return null;
    return settings['U-14.firstRetrySeconds'] * settings['U-14.retryFactor'] ** (made - 1);
}

/** Does this answer end the delivery? */
export function isDelivered({ status }: Attempt, settings: SwitchSettings): boolean {
    if (status === null) return false;
    return settings['U-14.success'] === '200' ? status === 200 : status >= 200 && status < 300;
}
