import { dmlError, type DmlError } from '../../dml/dmlError.ts';
import type { DataHolder } from '../../library/holders/dataHolder.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { isId } from '../../values/primitives/apexId.ts';
import { ApexException } from '../../values/exceptions/apexException.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeOf } from '../../values/objects/typeOf.ts';
import { current } from '../transactions/transaction.ts';

/** What Messaging.sendEmail says of one e-mail. */
export interface EmailOutcome {
    readonly errors: readonly DmlError[];
}

/** Addresses of one message: To, Cc and Bcc have a limit each. */
const maxAddresses = { ToAddresses: 150, CcAddresses: 150, BccAddresses: 150 } as const;
const address = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/**
 * Messaging.sendEmail: one e-mail invocation, whatever the number of messages. Nothing is delivered: a message that is
 * complete counts as sent when the transaction commits, and whoever looks on is told. With `allOrNone` one bad message
 * raises System.EmailException (Apex Reference Guide, "Messaging Class").
 */
export function sendEmails(messages: readonly DataHolder[], allOrNone: boolean): EmailOutcome[] {
    const transaction = current();
    transaction.limits.spend('emails');
    const outcomes = messages.map((message) => ({ errors: errorsOf(message) }));
    const failed = outcomes.findIndex((outcome) => outcome.errors.length > 0);
    if (failed >= 0 && allOrNone) {
        raiseEmailException(outcomes, failed);
    }
    const { org, user } = transaction;
    messages
        .filter((_, index) => outcomes[index]!.errors.length === 0)
        .forEach((message) => {
            const to = [...texts(message, 'ToAddresses'), ...[message.read('TargetObjectId')].filter(isText)];
            const subject = message.read('Subject') as string | null;
            transaction.afterCommit(() => org.emit({ kind: 'email', to, subject, user: user.username }));
        });
    return outcomes;
}

function raiseEmailException(outcomes: readonly EmailOutcome[], failed: number): never {
    const [{ code, message, fields }] = outcomes[failed]!.errors as [DmlError];
    const text = `SendEmail failed. First exception on row ${failed}; first error: ${code}, ${message}: [${fields.join(', ')}]`;
    const exception = new ApexException('System.EmailException', text);
    exception.details = outcomes.flatMap(({ errors }, index) =>
        errors.length > 0 ? [{ index, id: null, errors }] : []
    );
    throw exception;
}

function errorsOf(message: DataHolder): DmlError[] {
    if (typeOf(message)?.name === 'Messaging.MassEmailMessage') {
        throw new Refused('mass e-mail (Messaging.MassEmailMessage)');
    }
    if (message.read('TemplateId') !== null) {
        throw new Refused('e-mail templates (Messaging.SingleEmailMessage.setTemplateId)');
    }
    const fields = ['ToAddresses', 'CcAddresses', 'BccAddresses'] as const;
    const recipients = fields.flatMap((field) => texts(message, field));
    if (recipients.length === 0 && message.read('TargetObjectId') === null) {
        return [dmlError('REQUIRED_FIELD_MISSING', 'Add a recipient to send an email.')];
    }
    if (message.read('PlainTextBody') === null && message.read('HtmlBody') === null) {
        return [dmlError('REQUIRED_FIELD_MISSING', 'Missing body, need at least one of html or plainText')];
    }
    const crowded = fields.find((field) => texts(message, field).length > maxAddresses[field]);
    if (crowded) {
        return [dmlError('LIMIT_EXCEEDED', `Too many addresses in ${apexName(crowded)}`, apexName(crowded))];
    }
    return fields.flatMap((field) =>
        texts(message, field)
            .filter((text) => !address.test(text) && !isId(text))
            .map((text) =>
                dmlError('INVALID_EMAIL_ADDRESS', `Email address is invalid: ${text}`, apexName(field), text)
            )
    );
}

function texts(message: DataHolder, field: string): string[] {
    const list = message.read(field);
    return list instanceof ApexList ? list.items.filter(isText) : [];
}

function isText(value: unknown): value is string {
    return typeof value === 'string';
}

function apexName(field: string): string {
    return field.charAt(0).toLowerCase() + field.slice(1);
}
