// Modules that the platform resolves when it compiles a component.

declare module '@salesforce/apex' {
    /** Reads a wired Apex result again; takes what the wire delivered. */
    export function refreshApex(wired: unknown): Promise<void>;
}

declare module '@salesforce/apex/*' {
    import type { WireAdapterConstructor } from 'lwc';
    /** An @AuraEnabled method: wired or called with one object of named parameters. */
    const method: WireAdapterConstructor & ((parameters?: Record<string, unknown>) => Promise<unknown>);
    export default method;
}

declare module '@salesforce/schema/*' {
    const reference: { readonly objectApiName: string; readonly fieldApiName: string };
    export default reference;
}

declare module '@salesforce/label/*' {
    const text: string;
    export default text;
}
