import { raise } from '../../values/exceptions/raise.ts';
import { current } from '../transactions/transaction.ts';

/** A static resource of the project that is one file. */
export interface StaticResource {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly contentType: string | null;
    readonly cacheControl: string | null;
    readonly description: string | null;
}

/** The bytes of a static resource of the project. */
export function staticResourceBody(name: string): Uint8Array {
    const resource = current().org.staticResources.get(name.toLowerCase());
    return resource?.bytes ?? raise('System.CalloutException', `Static Resource not found: ${name}`);
}
