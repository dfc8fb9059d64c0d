import type { GeneratedClass } from '../../values/objects/apexObject.ts';
import type { AnnotationMeta } from '../../values/objects/classMeta.ts';
import type { LoadedMethod, RestResource, TestClass } from '../load/loadedCode.ts';
import { methodsOf } from '../load/loadedMethod.ts';

/** How code is entered from outside: REST, tests, Lightning, flows. All of it is said by annotations. */

export function annotation(
    holder: { readonly annotations: readonly AnnotationMeta[] },
    name: string
): AnnotationMeta | undefined {
    return holder.annotations.find((one) => one.name.toLowerCase() === name);
}

/** The value of `@Annotation(name=value)`. */
export function annotationValue(of: AnnotationMeta | undefined, name: string): string | number | boolean | undefined {
    return of?.values.find((one) => one.name.toLowerCase() === name)?.value;
}

function isTrue(of: AnnotationMeta | undefined, name: string): boolean {
    const value = annotationValue(of, name);
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

export function annotated(classes: readonly GeneratedClass[], name: string): LoadedMethod[] {
    return classes.flatMap((one) => methodsOf(one).filter((method) => annotation(method, name) !== undefined));
}

const VERBS = ['get', 'post', 'put', 'patch', 'delete'];

export function restResources(classes: readonly GeneratedClass[]): RestResource[] {
    return classes.flatMap((one) => {
        const resource = annotation(one.meta, 'restresource');
        if (resource === undefined) {
            return [];
        }
        const methods = new Map<string, LoadedMethod>();
        for (const method of methodsOf(one)) {
            const verb = VERBS.find((each) => annotation(method, `http${each}`) !== undefined);
            if (verb !== undefined) {
                methods.set(verb.toUpperCase(), method);
            }
        }
        const urlMapping = String(annotationValue(resource, 'urlmapping') ?? '');
        return [{ className: one.meta.name, urlMapping, methods }];
    });
}

/** Tests of an older API version see the org's data always (Apex Developer Guide, "Isolation of Test Data from Organization Data"). */
const silosSince = 24;

export function testClasses(classes: readonly GeneratedClass[]): TestClass[] {
    return classes.flatMap((one) => {
        const all = methodsOf(one);
        const methods = all.filter((method) => annotation(method, 'istest') !== undefined);
        if (methods.length === 0 || one.meta.name.includes('.')) {
            return [];
        }
        const seeAllData = one.meta.apiVersion < silosSince || isTrue(annotation(one.meta, 'istest'), 'seealldata');
        return [
            {
                name: one.meta.name,
                file: one.meta.file,
                seeAllData,
                annotations: one.meta.annotations,
                methods: methods.map((method) => ({
                    ...method,
                    seeAllData: seeAllData || isTrue(annotation(method, 'istest'), 'seealldata')
                })),
                setup: all.filter((method) => annotation(method, 'testsetup') !== undefined)
            }
        ];
    });
}

export function auraMethods(
    classes: readonly GeneratedClass[]
): ReadonlyMap<string, LoadedMethod & { readonly cacheable: boolean }> {
    return new Map(
        annotated(classes, 'auraenabled').map((method) => [
            `${method.className}.${method.name}`.toLowerCase(),
            { ...method, cacheable: isTrue(annotation(method, 'auraenabled'), 'cacheable') }
        ])
    );
}
