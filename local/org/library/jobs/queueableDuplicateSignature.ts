import { DuplicateSignature, DuplicateSignatureBuilder } from '../../platform/jobs/asyncOptions.ts';
import { defineClass } from '../rows/definition.ts';

export const queueableDuplicateSignatureClass = defineClass({
    name: 'System.QueueableDuplicateSignature',
    kind: 'class',
    static: { 'QueueableDuplicateSignature.Builder builder()': () => new DuplicateSignatureBuilder() },
    instance: { 'String toString()': (self: DuplicateSignature) => self.text }
});

export const queueableDuplicateSignatureBuilderClass = defineClass({
    name: 'System.QueueableDuplicateSignature.Builder',
    kind: 'class',
    constructors: { 'Builder()': () => new DuplicateSignatureBuilder() },
    instance: {
        'QueueableDuplicateSignature.Builder addId(Id value)': add('id'),
        'QueueableDuplicateSignature.Builder addInteger(Integer value)': add('integer'),
        'QueueableDuplicateSignature.Builder addString(String value)': add('string'),
        'QueueableDuplicateSignature build()': (self: DuplicateSignatureBuilder) => new DuplicateSignature(self.parts)
    }
});

/** Parts of different types are different parts, even when they read the same. */
function add(type: string) {
    return (self: DuplicateSignatureBuilder, value: string | number | null): DuplicateSignatureBuilder => {
        self.parts.push(`${type}:${value}`);
        return self;
    };
}
