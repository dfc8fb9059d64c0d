import type { ApexBlob } from '../values/apexBlob.ts';
import { ApexMap } from '../values/apexMap.ts';
import { platformClass } from '../values/platformClass.ts';
import { typeNamed } from '../values/runtimeType.ts';

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
