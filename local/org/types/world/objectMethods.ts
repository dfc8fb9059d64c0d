import type { MethodInfo } from './model.ts';

/** toString, equals and hashCode, which every class has from Object. */
export function isOfObject(method: MethodInfo): boolean {
    return /^(tostring\(\)|hashcode\(\)|equals\(object\))$/.test(method.key);
}
