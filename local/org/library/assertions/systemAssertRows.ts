import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../rows/definition.ts';
import { assertedEqual, failExpected, failSame, failWith } from './assertionFailure.ts';

function assertTrue(condition: boolean | null, message: ApexValue = null): void {
    if (condition !== true) {
        failWith(message, null);
    }
}

function assertEquals(expected: ApexValue, actual: ApexValue, message: ApexValue = null): void {
    if (!assertedEqual(expected, actual)) {
        failExpected(expected, actual, message);
    }
}

function assertNotEquals(expected: ApexValue, actual: ApexValue, message: ApexValue = null): void {
    if (assertedEqual(expected, actual)) {
        failSame(actual, message);
    }
}

/** The assertions of System (Apex Reference Guide, "System Class"). */
export const systemAssertRows: Readonly<Record<string, Implementation>> = {
    'void assert(Boolean condition)': (condition: boolean | null) => assertTrue(condition),
    'void assert(Boolean condition, Object message)': assertTrue,
    'void assertEquals(Object expected, Object actual)': (expected: ApexValue, actual: ApexValue) =>
        assertEquals(expected, actual),
    'void assertEquals(Object expected, Object actual, Object message)': assertEquals,
    'void assertNotEquals(Object expected, Object actual)': (expected: ApexValue, actual: ApexValue) =>
        assertNotEquals(expected, actual),
    'void assertNotEquals(Object expected, Object actual, Object message)': assertNotEquals
};
