import { coreClasses } from './coreClasses.ts';
import { dataClasses } from './dataClasses.ts';
import type { LibraryClass, LibraryField, LibraryMethod } from './rows/definition.ts';
import { holderClass } from './holders/holderClass.ts';
import { platformClasses } from './platformClasses.ts';

/** Every platform class that the local org implements. */
export const libraryClasses: readonly LibraryClass[] = [...coreClasses, ...dataClasses, ...platformClasses];

const classes = new Map<string, LibraryClass>();
const methods = new Map<string, LibraryMethod>();

for (const libraryClass of libraryClasses) {
    const name = libraryClass.name.toLowerCase();
    if (classes.has(name)) {
        throw new Error(`The library defines ${libraryClass.name} twice`);
    }
    classes.set(name, libraryClass);
    libraryClass.methods.forEach((method) => methods.set(`${name} ${method.key}`, method));
    libraryClass.constructors.forEach((constructor) => methods.set(`${name} new ${constructor.key}`, constructor));
}

/** A class by its full name in any case (`System.String`; a bare `String` means System's). */
export function libraryClass(name: string): LibraryClass | undefined {
    const full = fullName(name);
    return classes.get(full) ?? holderClass(full);
}

/** A method by its class and its key (`libraryMethod('System.String', 'substring(integer,integer)')`). */
export function libraryMethod(className: string, key: string): LibraryMethod | undefined {
    const full = fullName(className);
    return methods.get(`${full} ${key}`) ?? holderClass(full)?.methods.find((one) => one.key === key);
}

/** A constructor by its class and its key (`libraryConstructor('System.HttpRequest', 'httprequest()')`). */
export function libraryConstructor(className: string, key: string): LibraryMethod | undefined {
    const full = fullName(className);
    return methods.get(`${full} new ${key}`) ?? holderClass(full)?.constructors.find((one) => one.key === key);
}

/** A field, property or constant by its class and its name in any case. */
export function libraryField(className: string, name: string): LibraryField | undefined {
    return libraryClass(className)?.fields.find((field) => field.name.toLowerCase() === name.toLowerCase());
}

function fullName(name: string): string {
    const lower = name.toLowerCase();
    return lower.includes('.') ? lower : `system.${lower}`;
}
