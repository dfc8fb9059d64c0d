import { abstractMethod, defineClass, type LibraryClass } from '../rows/definition.ts';

/** The interfaces of the language that user classes implement. */
export const languageInterfaces: readonly LibraryClass[] = [
    defineClass({
        name: 'System.Iterator',
        kind: 'interface',
        typeParameters: ['T'],
        instance: { 'Boolean hasNext()': abstractMethod, 'T next()': abstractMethod }
    }),
    defineClass({
        name: 'System.Iterable',
        kind: 'interface',
        typeParameters: ['T'],
        instance: { 'Iterator<T> iterator()': abstractMethod }
    }),
    defineClass({
        name: 'System.Comparable',
        kind: 'interface',
        instance: { 'Integer compareTo(Object other)': abstractMethod }
    }),
    defineClass({
        name: 'System.Comparator',
        kind: 'interface',
        typeParameters: ['T'],
        instance: { 'Integer compare(T one, T other)': abstractMethod }
    }),
    defineClass({
        name: 'System.Callable',
        kind: 'interface',
        instance: { 'Object call(String action, Map<String,Object> arguments)': abstractMethod }
    })
];
