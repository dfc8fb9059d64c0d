import { platformClass } from '../values/objects/platformClass.ts';
import { HeaderList } from './headerList.ts';

/** System.HttpResponse, of a callout or made by a mock. */
export class ApexHttpResponse {
    status: string | null = null;
    statusCode = 0;
    body: Uint8Array | null = null;
    headers = new HeaderList();

    apexText(): string {
        return `System.HttpResponse[Status=${this.status}, StatusCode=${this.statusCode}]`;
    }
}

platformClass('System.HttpResponse', ApexHttpResponse);
