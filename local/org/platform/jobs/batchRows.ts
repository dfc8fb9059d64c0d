import { ApexList } from '../../values/collections/apexList.ts';
import { callUser } from '../../values/objects/callUser.ts';
import { nullPointer } from '../../values/exceptions/raise.ts';
import type { ApexValue } from '../../values/value.ts';
import { userIterator } from './userIterator.ts';

/** What a Database.QueryLocator offers to whoever runs it: its rows, and the type of a list of them. */
export interface LocatorRows {
    readonly listType: string;
    locatorRows(): readonly ApexValue[];
}

export interface BatchRows {
    readonly rows: readonly ApexValue[];
    readonly listType: string;
    readonly isLocator: boolean;
}

/** The rows of what `start` returned: a query locator, a list, or the user's own Iterable. */
export function batchRows(started: ApexValue): BatchRows {
    if (started === null || typeof started !== 'object') {
        return nullPointer();
    }
    if ('locatorRows' in started) {
        const locator = started as LocatorRows;
        return { rows: locator.locatorRows(), listType: locator.listType, isLocator: true };
    }
    if (started instanceof ApexList) {
        return { rows: started.items, listType: started.type.name, isLocator: false };
    }
    const rows = [...userIterator(callUser(started, 'iterator', []) as object)];
    return { rows, listType: 'List<Object>', isLocator: false };
}
