import { dailyEmails } from '../../platform/limits/orgLimit.ts';
import { sendEmails, type EmailOutcome } from '../../platform/callouts/sendEmail.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { enumConstant } from '../../values/primitives/apexEnum.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { abstractMethod, defineClass, type LibraryClass } from '../rows/definition.ts';
import type { DataHolder } from '../holders/dataHolder.ts';
import { libraryConstructor } from '../index.ts';
import { stringList } from '../primitives/stringList.ts';

/** Key of the number of e-mails that a transaction has reserved. */
const reservations = {};

/** Messaging: e-mails are checked and counted, not delivered. Inbound handlers are the user's own. */
export const messagingClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'System.Messaging',
        kind: 'class',
        static: {
            'List<Messaging.SendEmailResult> sendEmail(List<Messaging.Email> emails)': (emails: ApexList | null) =>
                results(sendEmails(messagesOf(emails), true)),
            'List<Messaging.SendEmailResult> sendEmail(List<Messaging.Email> emails, Boolean allOrNone)': (
                emails: ApexList | null,
                allOrNone: boolean | null
            ) => results(sendEmails(messagesOf(emails), allOrNone ?? nullArgument())),
            'void reserveSingleEmailCapacity(Integer amount)': reserve,
            'void reserveMassEmailCapacity(Integer amount)': reserve
        }
    }),
    defineClass({
        name: 'Messaging.InboundEmailHandler',
        kind: 'interface',
        instance: {
            'Messaging.InboundEmailResult handleInboundEmail(Messaging.InboundEmail email, Messaging.InboundEnvelope envelope)':
                abstractMethod
        }
    })
];

function messagesOf(emails: ApexList | null): DataHolder[] {
    return (emails ?? nullArgument()).items.map((each) => (each as DataHolder | null) ?? nullArgument());
}

function results(outcomes: readonly EmailOutcome[]): ApexList {
    const made = outcomes.map(({ errors }) => {
        const result = newHolder('Messaging.SendEmailResult');
        const list = errors.map(({ code, message, fields }) => {
            const error = newHolder('Messaging.SendEmailError');
            error.write('Message', message);
            error.write('StatusCode', enumConstant('System.StatusCode', code) ?? null);
            error.write('Fields', stringList(fields));
            return error;
        });
        result.write('Success', errors.length === 0);
        result.write('Errors', new ApexList(typeNamed('List<Messaging.SendEmailError>'), list));
        return result;
    });
    return new ApexList(typeNamed('List<Messaging.SendEmailResult>'), made);
}

function newHolder(name: string): DataHolder {
    const simple = name.slice(name.indexOf('.') + 1).toLowerCase();
    return libraryConstructor(name, `${simple}()`)!.implementation() as DataHolder;
}

function reserve(amount: number | null): void {
    const { notes } = current();
    const reserved = ((notes.get(reservations) as number | undefined) ?? 0) + (amount ?? nullArgument());
    notes.set(reservations, reserved);
    if (reserved > dailyEmails) {
        raise('System.HandledException', 'The daily limit for the org would be exceeded by this request.');
    }
}
