import { ApexHttpRequest } from '../../http/apexHttpRequest.ts';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { decodeUtf8 } from '../../http/decodeUtf8.ts';
import { defineClass } from '../rows/definition.ts';
import { DomDocument } from '../xml/domDocument.ts';

type Self = ApexHttpRequest;

export const httpRequestClass = defineClass({
    name: 'System.HttpRequest',
    kind: 'class',
    constructors: { 'HttpRequest()': () => new ApexHttpRequest() },
    instance: {
        'String getBody()': (self: Self) => (self.body === null ? '' : decodeUtf8(self.body)),
        'Blob getBodyAsBlob()': (self: Self) => new ApexBlob(self.body ?? new Uint8Array()),
        'Dom.Document getBodyDocument()': (self: Self) =>
            DomDocument.of(self.body === null ? '' : decodeUtf8(self.body)),
        'Boolean getCompressed()': (self: Self) => self.compressed,
        'String getEndpoint()': (self: Self) => self.endpoint,
        'String getHeader(String key)': (self: Self, key: string | null) => self.headers.get(key ?? nullArgument()),
        'String getMethod()': (self: Self) => self.method,
        'void setBody(String body)': (self: Self, body: string | null) => {
            self.body = new TextEncoder().encode(body ?? nullArgument());
        },
        'void setBodyAsBlob(Blob body)': (self: Self, body: ApexBlob | null) => {
            self.body = (body ?? nullArgument()).bytes;
        },
        'void setBodyDocument(Dom.Document document)': (self: Self, document: DomDocument | null) => {
            self.body = new TextEncoder().encode((document ?? nullArgument()).xml);
        },
        'void setClientCertificateName(String certDevName)': (self: Self, name: string | null) => {
            self.clientCertificate = name ?? nullArgument();
        },
        'void setCompressed(Boolean compressed)': (self: Self, compressed: boolean | null) => {
            self.compressed = compressed ?? nullArgument();
        },
        'void setEndpoint(String endpoint)': (self: Self, endpoint: string | null) => {
            self.endpoint = endpoint;
        },
        'void setHeader(String key, String value)': (self: Self, key: string | null, value: string | null) =>
            self.headers.set(key ?? nullArgument(), value ?? nullArgument()),
        'void setMethod(String method)': (self: Self, method: string | null) => {
            self.method = method;
        },
        'void setTimeout(Integer timeout)': (self: Self, timeout: number | null) => {
            self.timeout = timeout ?? nullArgument();
        },
        'String toString()': (self: Self) => `System.HttpRequest[Endpoint=${self.endpoint}, Method=${self.method}]`
    }
});
