import type { OrgEvent } from '../../platform/orgEvent.ts';
import type { OutboundResponse } from '../orgMessages.ts';
import { runAnonymously, type AnonymousResult } from './anonymousRun.ts';
import type { RestCallContext } from './restApi.ts';
import { notFound } from './restError.ts';
import { soapFault, soapRequest, soapResponse } from './soapEnvelope.ts';

const namespace = 'http://soap.sforce.com/2006/08/apex';

/** POST /services/Soap/s/66.0/…: `executeAnonymous` of the Apex API, which `sf apex run` calls. Nothing else of it. */
export function soapApex(context: RestCallContext): OutboundResponse {
    const { org } = context;
    const { header, body } = soapRequest(context.request.body);
    const call = body.executeAnonymous as { String?: string } | undefined;
    if (!call) {
        throw notFound();
    }
    const session = (header.SessionHeader as { sessionId?: string } | undefined)?.sessionId ?? '';
    const userId = org.sessions.userIdOf(session);
    const user = userId === null ? null : org.users.byId(userId);
    if (!user) {
        return soapFault(
            namespace,
            'sf:INVALID_SESSION_ID',
            'INVALID_SESSION_ID: Invalid Session ID found in SessionHeader'
        );
    }
    const log: string[] = [];
    const stop = org.listen((event) => log.push(...logLine(event)));
    try {
        const result = runAnonymously(context, user, call.String ?? '');
        const answer = { executeAnonymousResponse: { result: asXml(result) } };
        return soapResponse(namespace, answer, { DebuggingInfo: { debugLog: log.join('\n') } });
    } finally {
        stop();
    }
}

/** Lines of a debug log as the CLI shows them: `USER_DEBUG|[3]|DEBUG|text`. */
function logLine(event: OrgEvent): string[] {
    if (event.kind !== 'debug') {
        return [];
    }
    const line = /line (\d+)/.exec(event.place)?.[1] ?? '0';
    return [`USER_DEBUG|[${line}]|${event.level}|${event.message}`];
}

function asXml(result: AnonymousResult): object {
    return Object.fromEntries(
        Object.entries(result).map(([name, value]) => [name, value === null ? { '@xsi:nil': 'true' } : String(value)])
    );
}
