import type { ApexBlob } from '../values/primitives/apexBlob.ts';
import { ApexMap } from '../values/collections/apexMap.ts';
import { platformClass } from '../values/objects/platformClass.ts';
import { typeNamed } from '../values/objects/runtimeType.ts';

/** System.RestRequest */
export class ApexRestRequest {
    headers = new ApexMap(typeNamed('Map<String,String>'));
    params = new ApexMap(typeNamed('Map<String,String>'));
    httpMethod: string | null = null;
    remoteAddress: string | null = null;
    requestBody: ApexBlob | null = null;
    requestURI: string | null = null;
    resourcePath: string | null = null;
}

platformClass('System.RestRequest', ApexRestRequest);
