import type { ApexHttpRequest } from '../../http/apexHttpRequest.ts';
import { ApexHttpResponse } from '../../http/apexHttpResponse.ts';
import { HeaderList } from '../../http/headerList.ts';
import { staticResourceBody } from '../../platform/metadata/staticResources.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';

/** A mock that answers each endpoint with the body of its own static resource. */
class MultiStaticResourceCalloutMock {
    readonly resources = new Map<string, string>();
    status: string | null = null;
    statusCode = 200;
    readonly headers = new HeaderList();

    /** As a user's mock is called (values/callUser). */
    'respond/1'(request: ApexHttpRequest): ApexHttpResponse {
        const endpoint = request.endpoint ?? '';
        const missing = `No static resource is set for the endpoint ${endpoint}`;
        const response = new ApexHttpResponse();
        response.body = staticResourceBody(this.resources.get(endpoint) ?? raise('System.CalloutException', missing));
        response.status = this.status;
        response.statusCode = this.statusCode;
        response.headers = new HeaderList(this.headers.pairs());
        return response;
    }
}

platformClass('System.MultiStaticResourceCalloutMock', MultiStaticResourceCalloutMock);

type Self = MultiStaticResourceCalloutMock;

export const multiStaticResourceCalloutMockClass = defineClass({
    name: 'System.MultiStaticResourceCalloutMock',
    kind: 'class',
    interfaces: ['System.HttpCalloutMock'],
    constructors: { 'MultiStaticResourceCalloutMock()': () => new MultiStaticResourceCalloutMock() },
    instance: {
        'HttpResponse respond(HttpRequest request)': (self: Self, request: ApexHttpRequest | null) =>
            self['respond/1'](request ?? nullArgument()),
        'void setStaticResource(String endpoint, String name)': (
            self: Self,
            endpoint: string | null,
            name: string | null
        ) => void self.resources.set(endpoint ?? nullArgument(1), name ?? nullArgument(2)),
        'void setStatus(String status)': (self: Self, status: string | null) => {
            self.status = status;
        },
        'void setStatusCode(Integer code)': (self: Self, code: number | null) => {
            self.statusCode = code ?? nullArgument();
        },
        'void setHeader(String key, String value)': (self: Self, key: string | null, value: string | null) =>
            self.headers.set(key ?? nullArgument(1), value ?? nullArgument(2))
    }
});
