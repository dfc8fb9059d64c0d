import { compileAnonymous } from '../../platform/compileAnonymous.ts';
import type { OrgUser } from '../../platform/users/orgUser.ts';
import { runTransaction } from '../../platform/transactions/transaction.ts';
import { asApexException } from '../../values/exceptions/asApexException.ts';
import type { RestCallContext } from './restApi.ts';

/** What both forms of executeAnonymous answer: -1 and null where nothing went wrong. */
export interface AnonymousResult {
    readonly line: number;
    readonly column: number;
    readonly compiled: boolean;
    readonly success: boolean;
    readonly compileProblem: string | null;
    readonly exceptionMessage: string | null;
    readonly exceptionStackTrace: string | null;
}

const fine: AnonymousResult = {
    line: -1,
    column: -1,
    compiled: true,
    success: true,
    compileProblem: null,
    exceptionMessage: null,
    exceptionStackTrace: null
};

/** Compiles and runs anonymous Apex as a user, in a transaction of its own. */
export function runAnonymously(context: RestCallContext, user: OrgUser, text: string): AnonymousResult {
    const { org, concurrent } = context;
    const { unit, problem } = compileAnonymous(org, text);
    if (problem) {
        const { line, column, message } = problem;
        return { ...fine, line, column, compiled: false, success: false, compileProblem: message };
    }
    try {
        runTransaction(org, { kind: 'anonymous', user, concurrent }, () => org.code.runAnonymous(unit));
        return fine;
    } catch (error) {
        const exception = asApexException(error);
        if (!exception) {
            throw error;
        }
        return {
            ...fine,
            success: false,
            line: exception.lineNumber,
            column: 1,
            exceptionMessage: exception.apexText(),
            exceptionStackTrace: exception.stackTraceString()
        };
    }
}
