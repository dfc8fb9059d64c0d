import { ApexRestResponse } from '../../http/apexRestResponse.ts';
import { checkHeaderName } from '../../http/restHeaderNames.ts';
import { defineClass, type FieldAccess } from '../rows/definition.ts';

type Self = ApexRestResponse;

function field(name: keyof Self): FieldAccess {
    return {
        get: (self: Self) => self[name],
        set: (self: Self, value: unknown) => void ((self as unknown as Record<string, unknown>)[name] = value)
    };
}

export const restResponseClass = defineClass({
    name: 'System.RestResponse',
    kind: 'class',
    constructors: { 'RestResponse()': () => new ApexRestResponse() },
    fields: {
        'Map<String,String> headers': field('headers'),
        'Blob responseBody': field('responseBody'),
        'Integer statusCode': field('statusCode')
    },
    instance: {
        'void addHeader(String name, String value)': (self: Self, name: string | null, value: string | null) => {
            self.headers.put(checkHeaderName(name), value);
        }
    }
});
