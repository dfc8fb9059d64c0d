import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexRestRequest } from '../apexRestRequest.ts';
import type { RestRequest } from './restRequestOf.ts';

/**
 * RestContext.request for a call. A method with parameters gets the body through them and finds none here.
 * @param path behind /services/apexrest
 */
export function apexRestRequestOf(
    request: RestRequest,
    path: string,
    urlMapping: string,
    bodyTaken: boolean
): ApexRestRequest {
    const made = new ApexRestRequest();
    made.httpMethod = request.method;
    made.requestURI = path;
    made.resourcePath = `/services/apexrest${urlMapping}`;
    made.remoteAddress = request.remoteAddress;
    made.requestBody = new ApexBlob(bodyTaken ? new Uint8Array() : request.body);
    request.headers.pairs().forEach(([name, value]) => made.headers.put(name, value));
    for (const [name, value] of request.query) {
        made.params.put(name, value);
    }
    return made;
}
