import type { OrgEvent } from './org/platform/orgEvent.ts';
import type { PartnerCenterEvent } from './partner-center/index.ts';

/** What a person wants to read of one event of the org: who, and what happened. null: nothing worth a line. */
export interface TimelineLine {
    readonly who: string;
    readonly what: string;
    readonly details: readonly string[];
}

/** Records that only the machinery cares about are told by their state alone. */
const machinery = /^(AsyncApexJob|CronTrigger|CoSellCertificate__c)$/;

export function timelineLine(event: OrgEvent): TimelineLine | null {
    switch (event.kind) {
        case 'response':
            return line(event.user ?? 'guest', `${event.method} ${readable(event.path)} → ${event.status}`);
        case 'callout':
            return line(
                'org',
                `${event.purpose === 'token' ? 'token: ' : ''}${event.method} ${event.url} → ${answer(event)}`
            );
        case 'change':
            return machinery.test(event.object) ? null : change(event);
        case 'delivered':
            return line(event.user, `${event.trigger} runs for ${event.count} ${event.event}`);
        case 'job':
            return line('job', `${event.job} ${event.status.toLowerCase()}${event.error ? `: ${event.error}` : ''}`);
        default:
            return null;
    }
}

/** Queries are easier to read without their escapes. */
function readable(path: string): string {
    return shortened(decodeURIComponent(path));
}

/** The other side: what changed there by anybody's hand, and each attempt to deliver an event. */
export function partnerCenterLine(event: PartnerCenterEvent): TimelineLine | null {
    switch (event.kind) {
        case 'referral':
            return line('Partner Center', `referral ${event.id} ${event.change}: ${event.name ?? 'no name'}`);
        case 'delivery':
            return line('Partner Center', `${event.delivery.event} delivered → ${event.status ?? 'no answer'}`);
        default:
            return null;
    }
}

function line(who: string, what: string, details: readonly string[] = []): TimelineLine {
    return { who, what, details };
}

function answer(event: OrgEvent & { kind: 'callout' }): string {
    const match = Object.entries(event.headers).find(([name]) => name.toLowerCase() === 'if-match');
    return `${event.status ?? event.failure}${match ? ` (If-Match ${match[1]})` : ''}`;
}

function change(event: OrgEvent & { kind: 'change' }): TimelineLine {
    const fields = Object.entries(event.fields)
        .filter(([name, value]) => !audit.test(name) && !(event.operation === 'insert' && value === 'false'))
        .map(([name, value]) => `${name} = ${shortened(value)}`);
    return line(event.user, `${event.operation} ${event.object} ${event.id}`, fields);
}

const audit =
    /^(Id|OwnerId|IsDeleted|CreatedById|CreatedDate|LastModifiedById|LastModifiedDate|SystemModstamp|BaseSnapshot__c)$/;

function shortened(value: string | null): string {
    const text = (value ?? 'empty').replace(/\s+/g, ' ');
    return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
