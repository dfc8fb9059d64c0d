import { platformClass } from '../values/objects/platformClass.ts';
import { HeaderList } from './headerList.ts';

/** System.HttpRequest; null where Apex has set nothing. */
export class ApexHttpRequest {
    endpoint: string | null = null;
    method: string | null = null;
    body: Uint8Array | null = null;
    readonly headers = new HeaderList();
    /** Milliseconds. */
    timeout = 10_000;
    compressed = false;
    /** The name of a certificate of the org by which it makes itself known; null for none. */
    clientCertificate: string | null = null;

    apexText(): string {
        return `System.HttpRequest[Endpoint=${this.endpoint}, Method=${this.method}]`;
    }
}

platformClass('System.HttpRequest', ApexHttpRequest);
