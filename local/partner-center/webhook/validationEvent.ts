import type { Delivery } from '../delivery/delivery.ts';

/** A test event that somebody asked for (contract 3.7). */
export interface ValidationEvent {
    readonly correlationId: string;
    readonly partnerId: string;
    readonly callbackUrl: string;
    /** Milliseconds since 1970 UTC. */
    readonly createdMs: number;
}

const statusNames: Readonly<Record<number, string>> = {
    200: 'OK',
    201: 'Created',
    202: 'Accepted',
    204: 'NoContent',
    400: 'BadRequest',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'NotFound',
    405: 'MethodNotAllowed',
    408: 'RequestTimeout',
    413: 'RequestEntityTooLarge',
    415: 'UnsupportedMediaType',
    429: 'TooManyRequests',
    500: 'InternalServerError',
    502: 'BadGateway',
    503: 'ServiceUnavailable',
    504: 'GatewayTimeout'
};

/** Body of GET …/validationEvents/{correlationId}: one result for each attempt (validation-event-get.response.json). */
export function validationAnswer(event: ValidationEvent, delivery: Delivery | undefined): object {
    return {
        correlationId: event.correlationId,
        partnerId: event.partnerId,
        status: delivery?.state === 'delivered' ? 'completed' : delivery?.state === 'waiting' ? 'pending' : 'failed',
        callbackUrl: event.callbackUrl,
        results: (delivery?.attempts ?? []).map((attempt) => ({
            responseCode: attempt.status === null ? '' : (statusNames[attempt.status] ?? String(attempt.status)),
            responseMessage: attempt.error ?? '',
            systemError: attempt.status === null,
            dateTimeUtc: attempt.at.slice(0, -1)
        }))
    };
}

const sevenDaysMs = 7 * 24 * 3600 * 1000;

/** Validation data is purged after seven days. */
export function isPurged(event: ValidationEvent, nowMs: number): boolean {
    return nowMs - event.createdMs >= sevenDaysMs;
}

/** Seconds to wait before another validation event may be made: two a minute (contract 1.8); 0 when now. */
export function secondsUntilAllowed(events: readonly ValidationEvent[], nowMs: number): number {
    const recent = events.map((one) => one.createdMs).filter((one) => nowMs - one < 60_000);
    const second = recent.sort((a, b) => b - a)[1];
    return second === undefined ? 0 : Math.ceil((60_000 - (nowMs - second)) / 1000);
}
