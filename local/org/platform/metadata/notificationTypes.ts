import type { SystemStore } from '../system/systemStore.ts';
import type { MetadataFile } from './metadataFile.ts';
import { flagIn, metadataXml, textIn } from './metadataXml.ts';

/** A custom notification type of the project (Metadata API, `CustomNotificationType`). */
export interface NotificationType {
    readonly name: string;
    readonly typeName: string;
    readonly label: string;
    readonly description: string | null;
    readonly desktop: boolean;
    readonly mobile: boolean;
}

/** @throws MetadataError for a file that is no notification type */
export function notificationTypeOf({ path, name, text }: MetadataFile): NotificationType {
    const root = metadataXml(text, 'CustomNotificationType', path);
    const label = textIn(root, 'masterLabel') ?? name;
    return {
        name,
        label,
        typeName: textIn(root, 'customNotifTypeName') ?? label,
        description: textIn(root, 'description'),
        desktop: flagIn(root, 'desktop'),
        mobile: flagIn(root, 'mobile')
    };
}

/** The rows of CustomNotificationType. */
export function insertNotificationTypes(rows: SystemStore, types: readonly NotificationType[]): void {
    for (const { name, typeName, label, description, desktop, mobile } of types) {
        rows.insert('CustomNotificationType', {
            DeveloperName: name,
            CustomNotifTypeName: typeName,
            MasterLabel: label,
            Language: 'en_US',
            Description: description,
            Desktop: desktop,
            Mobile: mobile
        });
    }
}
