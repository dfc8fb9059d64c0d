import { referralList, singleReferral } from '../schema/answers.ts';
import { shapeError } from '../schema/shapeError.ts';
import { partnerCenterError, referralsError, throttledError } from '../schema/smallAnswers.ts';
import type { Answer } from './partnerClient.ts';

/** The shape that an answer of the referrals host breaks, in words; null when it is as documented. */
export function referralsAnswerError({ status, body }: Answer): string | null {
    const wrong = shapeError(
        body,
        status >= 400 ? errorSchema(status, body) : 'value' in body ? referralList : singleReferral
    );
    return wrong && `${status}: ${wrong.path} ${wrong.message}`;
}

function errorSchema(status: number, body: object): object {
    if (status === 429) return throttledError;
    return 'source' in body ? partnerCenterError : referralsError;
}
