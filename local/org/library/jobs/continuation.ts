import { current } from '../../platform/transactions/transaction.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';

/** An instance of System.Continuation: callouts that the platform makes after the method has answered. */
export class Continuation {
    timeout: number | null;
    method: string | null = null;
    state: ApexValue = null;
    readonly labels: string[] = [];
    readonly requests = new ApexMap(typeNamed('Map<String,System.HttpRequest>'));

    constructor(timeout: number | null) {
        this.timeout = timeout;
    }

    /** Answers the label of the request; up to three of them fit (Apex Developer Guide, "Limits of Continuations"). */
    add(request: object): string {
        if (this.labels.length === 3) {
            throw new Refused('more than three requests of one Continuation');
        }
        const label = `Continuation-${this.labels.length + 1}`;
        this.labels.push(label);
        this.requests.put(label, request);
        return label;
    }
}

platformClass('System.Continuation', Continuation);

const key = {};

/** What Test.setContinuationResponse has set in this transaction, by the label of the request. */
export function continuationResponses(): Map<string, object> {
    const { notes } = current();
    const known = notes.get(key) as Map<string, object> | undefined;
    const responses = known ?? new Map<string, object>();
    notes.set(key, responses);
    return responses;
}

/** System.Continuation (Apex Reference Guide, "Continuation Class"); the callouts are made for tests only, from mocks. */
export const continuationClass = defineClass({
    name: 'System.Continuation',
    kind: 'class',
    constructors: { 'Continuation(Integer timeout)': (timeout: number | null) => new Continuation(timeout) },
    static: {
        'HttpResponse getResponse(String requestLabel)': (label: string | null) =>
            continuationResponses().get(label ?? nullArgument()) ?? null
    },
    instance: {
        'String addHttpRequest(HttpRequest request)': (self: Continuation, request: object | null) =>
            self.add(request ?? nullArgument()),
        'Map<String,HttpRequest> getRequests()': (self: Continuation) => self.requests
    },
    fields: {
        'String continuationMethod': {
            get: (self: Continuation) => self.method,
            set: (self: Continuation, method: string | null) => (self.method = method)
        },
        'Integer timeout': {
            get: (self: Continuation) => self.timeout,
            set: (self: Continuation, timeout: number | null) => (self.timeout = timeout)
        },
        'Object state': {
            get: (self: Continuation) => self.state,
            set: (self: Continuation, state: ApexValue) => (self.state = state)
        }
    }
});
