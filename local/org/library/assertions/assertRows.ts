import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { isInstance, typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';
import { assertedEqual, failExpected, failSame, failWith } from './assertionFailure.ts';

type Message = string | null;

function areEqual(expected: ApexValue, actual: ApexValue, message: Message = null): void {
    if (!assertedEqual(expected, actual)) {
        failExpected(expected, actual, message);
    }
}

function areNotEqual(notExpected: ApexValue, actual: ApexValue, message: Message = null): void {
    if (assertedEqual(notExpected, actual)) {
        failSame(actual, message);
    }
}

function isInstanceOfType(instance: ApexValue, type: RuntimeType | null, message: Message = null): void {
    if (!isInstance(instance, type ?? nullArgument(2))) {
        failWith(message, `Expected: ${type!.name}, Actual: ${typeName(instance)}`);
    }
}

function isNotInstanceOfType(instance: ApexValue, type: RuntimeType | null, message: Message = null): void {
    if (isInstance(instance, type ?? nullArgument(2))) {
        failWith(message, `Not expected: ${type!.name}, Actual: ${typeName(instance)}`);
    }
}

function typeName(value: ApexValue): string {
    return typeOf(value)?.name ?? 'null';
}

/** System.Assert (Apex Reference Guide, "Assert Class"). */
export const assertRows: Readonly<Record<string, Implementation>> = {
    'void areEqual(Object expected, Object actual)': (expected: ApexValue, actual: ApexValue) =>
        areEqual(expected, actual),
    'void areEqual(Object expected, Object actual, String message)': areEqual,
    'void areNotEqual(Object notExpected, Object actual)': (notExpected: ApexValue, actual: ApexValue) =>
        areNotEqual(notExpected, actual),
    'void areNotEqual(Object notExpected, Object actual, String message)': areNotEqual,
    'void fail()': () => failWith(null, null),
    'void fail(String message)': (message: Message) => failWith(message, null),
    'void isTrue(Boolean condition)': (condition: ApexValue) => areEqual(true, condition),
    'void isTrue(Boolean condition, String message)': (condition: ApexValue, message: Message) =>
        areEqual(true, condition, message),
    'void isFalse(Boolean condition)': (condition: ApexValue) => areEqual(false, condition),
    'void isFalse(Boolean condition, String message)': (condition: ApexValue, message: Message) =>
        areEqual(false, condition, message),
    'void isNull(Object value)': (value: ApexValue) => areEqual(null, value),
    'void isNull(Object value, String message)': (value: ApexValue, message: Message) => areEqual(null, value, message),
    'void isNotNull(Object value)': (value: ApexValue) => areNotEqual(null, value),
    'void isNotNull(Object value, String message)': (value: ApexValue, message: Message) =>
        areNotEqual(null, value, message),
    'void isInstanceOfType(Object instance, Type type)': (instance: ApexValue, type: RuntimeType | null) =>
        isInstanceOfType(instance, type),
    'void isInstanceOfType(Object instance, Type type, String message)': isInstanceOfType,
    'void isNotInstanceOfType(Object instance, Type type)': (instance: ApexValue, type: RuntimeType | null) =>
        isNotInstanceOfType(instance, type),
    'void isNotInstanceOfType(Object instance, Type type, String message)': isNotInstanceOfType
};
