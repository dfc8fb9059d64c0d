import type { ApexBlob } from '../values/primitives/apexBlob.ts';
import { ApexMap } from '../values/collections/apexMap.ts';
import { platformClass } from '../values/objects/platformClass.ts';
import { typeNamed } from '../values/objects/runtimeType.ts';

/** System.RestResponse */
export class ApexRestResponse {
    headers = new ApexMap(typeNamed('Map<String,String>'));
    responseBody: ApexBlob | null = null;
    /** null: the platform answers 200, or 204 where there is no body. */
    statusCode: number | null = null;
}

platformClass('System.RestResponse', ApexRestResponse);
