// What the components use of the platform's own modules.

declare module 'lightning/uiRecordApi' {
    import type { WireAdapterConstructor } from 'lwc';
    export const getRecord: WireAdapterConstructor;
    export function getFieldValue(record: unknown, field: unknown): unknown;
    export function notifyRecordUpdateAvailable(records: readonly { readonly recordId: string }[]): Promise<void>;
}

declare module 'lightning/uiRelatedListApi' {
    import type { WireAdapterConstructor } from 'lwc';
    export const getRelatedListRecords: WireAdapterConstructor;
}

declare module 'lightning/platformShowToastEvent' {
    export class ShowToastEvent extends CustomEvent<unknown> {
        constructor(toast: { readonly title: string; readonly message?: string; readonly variant?: string });
    }
}

declare module 'lightning/empApi' {
    export function isEmpEnabled(): Promise<boolean>;
    export function subscribe(channel: string, replayId: number, hear: (message: unknown) => void): Promise<unknown>;
    export function unsubscribe(subscription: unknown, done: (answer: unknown) => void): Promise<void>;
}
