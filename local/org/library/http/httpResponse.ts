import { ApexHttpResponse } from '../../http/apexHttpResponse.ts';
import { decodeUtf8 } from '../../http/decodeUtf8.ts';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import { DomDocument } from '../xml/domDocument.ts';
import { StreamCursor } from '../xml/streamCursor.ts';

type Self = ApexHttpResponse;

export const httpResponseClass = defineClass({
    name: 'System.HttpResponse',
    kind: 'class',
    constructors: { 'HttpResponse()': () => new ApexHttpResponse() },
    instance: {
        'String getBody()': (self: Self) => (self.body === null ? '' : decodeUtf8(self.body)),
        'Blob getBodyAsBlob()': (self: Self) => new ApexBlob(self.body ?? new Uint8Array()),
        'Dom.Document getBodyDocument()': (self: Self) =>
            DomDocument.of(self.body === null ? '' : decodeUtf8(self.body)),
        'String getHeader(String key)': (self: Self, key: string | null) => self.headers.get(key ?? nullArgument()),
        'List<String> getHeaderKeys()': (self: Self) => new ApexList(typeNamed('List<String>'), self.headers.names()),
        'String getStatus()': (self: Self) => self.status,
        'Integer getStatusCode()': (self: Self) => self.statusCode,
        'XmlStreamReader getXmlStreamReader()': (self: Self) =>
            new StreamCursor(self.body === null ? '' : decodeUtf8(self.body)),
        'void setBody(String body)': (self: Self, body: string | null) => {
            self.body = new TextEncoder().encode(body ?? nullArgument());
        },
        'void setBodyAsBlob(Blob body)': (self: Self, body: ApexBlob | null) => {
            self.body = (body ?? nullArgument()).bytes;
        },
        'void setHeader(String key, String value)': (self: Self, key: string | null, value: string | null) =>
            self.headers.set(key ?? nullArgument(), value ?? nullArgument()),
        'void setStatus(String status)': (self: Self, status: string | null) => {
            self.status = status;
        },
        'void setStatusCode(Integer code)': (self: Self, code: number | null) => {
            self.statusCode = code ?? nullArgument();
        },
        'String toString()': (self: Self) => `System.HttpResponse[Status=${self.status}, StatusCode=${self.statusCode}]`
    }
});
