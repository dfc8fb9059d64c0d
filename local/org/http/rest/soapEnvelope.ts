import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import type { OutboundResponse } from '../orgMessages.ts';
import { xml } from './restResult.ts';

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, trimValues: false });
const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressBooleanAttributes: false
});

export interface SoapRequest {
    readonly header: Readonly<Record<string, unknown>>;
    readonly body: Readonly<Record<string, unknown>>;
}

/** Reads a SOAP request; names without prefixes. */
export function soapRequest(bytes: Uint8Array): SoapRequest {
    const document = parser.parse(new TextDecoder().decode(bytes)) as {
        Envelope?: { Header?: Record<string, unknown> | string; Body?: Record<string, unknown> | string };
    };
    const { Header, Body } = document.Envelope ?? {};
    return { header: typeof Header === 'object' ? Header : {}, body: typeof Body === 'object' ? Body : {} };
}

/** Answers in the namespace of the API; the sf CLI looks for the prefix `soapenv` literally. */
export function soapResponse(namespace: string, body: object, header: object | null = null): OutboundResponse {
    return xml(200, envelope(namespace, body, header));
}

export function soapFault(namespace: string, code: string, message: string): OutboundResponse {
    const fault = { 'soapenv:Fault': { faultcode: code, faultstring: message } };
    return xml(500, envelope(namespace, fault, null));
}

function envelope(namespace: string, body: object, header: object | null): string {
    const text = builder.build({
        'soapenv:Envelope': {
            '@xmlns:soapenv': 'http://schemas.xmlsoap.org/soap/envelope/',
            '@xmlns': namespace,
            '@xmlns:sf': 'urn:fault.partner.soap.sforce.com',
            '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
            ...(header ? { 'soapenv:Header': header } : {}),
            'soapenv:Body': body
        }
    }) as string;
    return `<?xml version="1.0" encoding="UTF-8"?>${text}`;
}
