import type { MetadataFile } from '../metadata/metadataFile.ts';
import { metadataXml, textIn } from '../metadata/metadataXml.ts';

export interface SubscriberSetting {
    /** Name of the user the trigger runs as; null = Automated Process. */
    readonly user: string | null;
    readonly batchSize: number | null;
}

/**
 * PlatformEventSubscriberConfig: batch size and user of an event trigger. Packages cannot carry it (it holds a user name
 * of one org), so the org's configuration may name the user too; the configuration wins.
 */
export class SubscriberSettings {
    readonly #byConsumer = new Map<string, SubscriberSetting>();

    constructor(files: readonly MetadataFile[], configured: Readonly<Record<string, string>>) {
        for (const file of files) {
            const root = metadataXml(file.text, 'PlatformEventSubscriberConfig', file.path);
            const batchSize = textIn(root, 'batchSize');
            this.#byConsumer.set((textIn(root, 'platformEventConsumer') ?? '').toLowerCase(), {
                user: textIn(root, 'user'),
                batchSize: batchSize === null ? null : Number(batchSize)
            });
        }
        for (const [consumer, user] of Object.entries(configured)) {
            const key = consumer.toLowerCase();
            this.#byConsumer.set(key, { user, batchSize: this.#byConsumer.get(key)?.batchSize ?? null });
        }
    }

    /** By the trigger's name, else by the event's. */
    of(trigger: string, event: string): SubscriberSetting {
        const own = this.#byConsumer.get(trigger.toLowerCase()) ?? this.#byConsumer.get(event.toLowerCase());
        return own ?? { user: null, batchSize: null };
    }
}
