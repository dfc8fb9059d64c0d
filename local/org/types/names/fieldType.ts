import type { ApexType } from '../world/model.ts';
import {
    BLOB,
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    ID,
    INTEGER,
    LONG,
    OBJECT,
    STRING,
    TIME
} from '../world/primitives.ts';

/** Metadata types and describe types of fields, in lower case, by the Apex type of their values. */
const BY_TYPE: readonly (readonly [ApexType, string])[] = [
    [
        STRING,
        'text textarea longtextarea html richtextarea encryptedtext email phone url picklist multiselectpicklist ' +
            'multipicklist autonumber string combobox encryptedstring anytype_string metadatarelationship'
    ],
    [ID, 'id lookup masterdetail reference hierarchy externallookup indirectlookup'],
    [DECIMAL, 'number currency percent double decimal summary'],
    [INTEGER, 'integer int'],
    [LONG, 'long'],
    [BOOLEAN, 'checkbox boolean'],
    [DATE, 'date'],
    [DATETIME, 'datetime'],
    [TIME, 'time'],
    [BLOB, 'base64 blob'],
    [OBJECT, 'any anytype address location object']
];

const TYPES: ReadonlyMap<string, ApexType> = new Map(
    BY_TYPE.flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const))
);

/** The static type of an SObject field from its metadata or describe type. */
export function apexTypeOfField(type: string): ApexType {
    const found = TYPES.get(type.toLowerCase());
    if (!found) {
        throw new Error(`No Apex type is known for fields of type '${type}'`);
    }
    return found;
}
