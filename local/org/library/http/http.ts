import type { ApexHttpRequest } from '../../http/apexHttpRequest.ts';
import { sendCallout } from '../../http/sendCallout.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';

class ApexHttp {}

platformClass('System.Http', ApexHttp);

export const httpClass = defineClass({
    name: 'System.Http',
    kind: 'class',
    constructors: { 'Http()': () => new ApexHttp() },
    instance: {
        'HttpResponse send(HttpRequest request)': (_: ApexHttp, request: ApexHttpRequest) => sendCallout(request)
    }
});
