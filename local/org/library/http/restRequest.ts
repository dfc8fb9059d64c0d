import { ApexRestRequest } from '../../http/apexRestRequest.ts';
import { checkHeaderName } from '../../http/restHeaderNames.ts';
import { defineClass, type FieldAccess } from '../rows/definition.ts';

type Self = ApexRestRequest;

function field(name: keyof Self): FieldAccess {
    return {
        get: (self: Self) => self[name],
        set: (self: Self, value: unknown) => void ((self as unknown as Record<string, unknown>)[name] = value)
    };
}

export const restRequestClass = defineClass({
    name: 'System.RestRequest',
    kind: 'class',
    constructors: { 'RestRequest()': () => new ApexRestRequest() },
    fields: {
        'Map<String,String> headers': field('headers'),
        'String httpMethod': field('httpMethod'),
        'Map<String,String> params': field('params'),
        'String remoteAddress': field('remoteAddress'),
        'Blob requestBody': field('requestBody'),
        'String requestURI': field('requestURI'),
        'String resourcePath': field('resourcePath')
    },
    instance: {
        'void addHeader(String name, String value)': (self: Self, name: string | null, value: string | null) => {
            self.headers.put(checkHeaderName(name), value);
        },
        'void addParameter(String name, String value)': (self: Self, name: string | null, value: string | null) => {
            self.params.put(name, value);
        }
    }
});
