import { current } from '../../platform/transactions/transaction.ts';
import type { ApexSet } from '../../values/collections/apexSet.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';

/** An instance of Messaging.CustomNotification. */
class CustomNotification {
    typeId: string | null = null;
    title: string | null = null;
    body: string | null = null;
    targetId: string | null = null;
    targetPage: string | null = null;

    /** Nobody looks at notifications here: one that could be sent is, and what the platform says of others is not known. */
    send(users: ApexSet): void {
        const { typeId, title, body, targetId, targetPage } = this;
        const isKnown =
            typeId !== null && current().org.store.row(typeId)?.table.shape.name === 'CustomNotificationType';
        if (!isKnown || !title || !body || (!targetId && !targetPage) || users.size === 0 || users.size > 500) {
            throw new Refused('Messaging.CustomNotification.send of a notification that lacks something');
        }
    }
}

platformClass('Messaging.CustomNotification', CustomNotification);

/** Messaging.CustomNotification (Apex Reference Guide, "CustomNotification Class"). */
export const customNotificationClass = defineClass({
    name: 'Messaging.CustomNotification',
    kind: 'class',
    constructors: {
        'CustomNotification()': () => new CustomNotification(),
        'CustomNotification(String typeId, String sender, String title, String body, String targetId, String targetPageRef)':
            (
                typeId: string | null,
                _sender: string | null,
                title: string | null,
                body: string | null,
                targetId: string | null,
                targetPage: string | null
            ) => Object.assign(new CustomNotification(), { typeId, title, body, targetId, targetPage })
    },
    instance: {
        'void send(Set<String> users)': (self: CustomNotification, users: ApexSet | null) =>
            self.send(users ?? nullArgument()),
        'void setBody(String body)': (self: CustomNotification, body: string | null) => {
            self.body = body;
        },
        'void setNotificationTypeId(String id)': (self: CustomNotification, id: string | null) => {
            self.typeId = id;
        },
        'void setTargetId(String targetId)': (self: CustomNotification, id: string | null) => {
            self.targetId = id;
        },
        'void setTargetPageRef(String pageRef)': (self: CustomNotification, page: string | null) => {
            self.targetPage = page;
        },
        'void setTitle(String title)': (self: CustomNotification, title: string | null) => {
            self.title = title;
        }
    }
});
