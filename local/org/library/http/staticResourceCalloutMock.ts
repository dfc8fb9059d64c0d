import { ApexHttpResponse } from '../../http/apexHttpResponse.ts';
import { HeaderList } from '../../http/headerList.ts';
import { staticResourceBody } from '../../platform/metadata/staticResources.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';

/** A mock that answers every request with the body of a static resource. */
class StaticResourceCalloutMock {
    resource: string | null = null;
    status: string | null = null;
    statusCode = 200;
    readonly headers = new HeaderList();

    /** As a user's mock is called (values/callUser). */
    'respond/1'(): ApexHttpResponse {
        const response = new ApexHttpResponse();
        response.body = staticResourceBody(this.resource ?? nullArgument());
        response.status = this.status;
        response.statusCode = this.statusCode;
        response.headers = new HeaderList(this.headers.pairs());
        return response;
    }
}

platformClass('System.StaticResourceCalloutMock', StaticResourceCalloutMock);

type Self = StaticResourceCalloutMock;

export const staticResourceCalloutMockClass = defineClass({
    name: 'System.StaticResourceCalloutMock',
    kind: 'class',
    interfaces: ['System.HttpCalloutMock'],
    constructors: { 'StaticResourceCalloutMock()': () => new StaticResourceCalloutMock() },
    instance: {
        'HttpResponse respond(HttpRequest request)': (self: Self) => self['respond/1'](),
        'void setStaticResource(String name)': (self: Self, name: string | null) => {
            self.resource = name;
        },
        'void setStatus(String status)': (self: Self, status: string | null) => {
            self.status = status;
        },
        'void setStatusCode(Integer code)': (self: Self, code: number | null) => {
            self.statusCode = code ?? nullArgument();
        },
        'void setHeader(String key, String value)': (self: Self, key: string | null, value: string | null) =>
            self.headers.set(key ?? nullArgument(), value ?? nullArgument())
    }
});
