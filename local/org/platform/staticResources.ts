import { raise } from '../values/raise.ts';
import { current } from './transaction.ts';

/** The bytes of a static resource of the project. */
export function staticResourceBody(name: string): Uint8Array {
    const file = current().org.staticResources.get(name.toLowerCase());
    return file ?? raise('System.CalloutException', `Static Resource not found: ${name}`);
}
