import { restCallOf } from '../../http/restCall.ts';
import type { ApexRestRequest } from '../../http/apexRestRequest.ts';
import type { ApexRestResponse } from '../../http/apexRestResponse.ts';
import { defineClass } from '../rows/definition.ts';

/** RestContext.request and .response belong to the transaction; tests may set them. */
export const restContextClass = defineClass({
    name: 'System.RestContext',
    kind: 'class',
    fields: {
        'static RestRequest request': {
            get: () => restCallOf().request,
            set: (value: ApexRestRequest | null) => void (restCallOf().request = value)
        },
        'static RestResponse response': {
            get: () => restCallOf().response,
            set: (value: ApexRestResponse | null) => void (restCallOf().response = value)
        }
    }
});
