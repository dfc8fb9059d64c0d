import { AsyncOptions, type DuplicateSignature } from '../../platform/jobs/asyncOptions.ts';
import { defineClass } from '../rows/definition.ts';

export const asyncOptionsClass = defineClass({
    name: 'System.AsyncOptions',
    kind: 'class',
    constructors: { 'AsyncOptions()': () => new AsyncOptions() },
    fields: {
        'QueueableDuplicateSignature DuplicateSignature': {
            get: (self: AsyncOptions) => self.signature,
            set: (self: AsyncOptions, value: DuplicateSignature | null) => void (self.signature = value)
        },
        'Integer MaximumQueueableStackDepth': {
            get: (self: AsyncOptions) => self.maximumDepth,
            set: (self: AsyncOptions, value: number | null) => void (self.maximumDepth = value)
        },
        'Integer MinimumQueueableDelayInMinutes': {
            get: (self: AsyncOptions) => self.minimumDelay,
            set: (self: AsyncOptions, value: number | null) => void (self.minimumDelay = value)
        }
    }
});
