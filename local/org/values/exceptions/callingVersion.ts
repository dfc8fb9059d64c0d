import { classRegistry } from '../objects/classMeta.ts';
import { apexFrames } from './apexFrames.ts';

/** The API version of the class whose code is running; Infinity in triggers and anonymous Apex. Walks the stack. */
export function callingVersion(): number {
    const carrier: { stack?: unknown } = {};
    Error.captureStackTrace(carrier);
    const [frame] = apexFrames(carrier);
    // Class.Outer.Inner.method
    const name = frame?.name.startsWith('Class.') ? frame.name.split('.').slice(1, -1).join('.') : '';
    return classRegistry.find(name)?.meta.apiVersion ?? Infinity;
}
