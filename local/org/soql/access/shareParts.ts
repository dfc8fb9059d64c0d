import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';

/** The share object of an object, and its fields that name the record and the level of access; null where there is none. */
export interface ShareParts {
    readonly shape: ObjectShape;
    readonly parent: string;
    readonly level: string;
}

export function sharePartsOf(object: ObjectShape): ShareParts | null {
    const standard = object.kind === 'standard';
    const name = standard ? `${object.name}Share` : object.name.replace(/__c$/i, '__Share');
    const shape = name === object.name ? undefined : current().org.schema.object(name);
    return shape === undefined
        ? null
        : {
              shape,
              parent: standard ? `${object.name}Id` : 'ParentId',
              level: standard ? `${object.name}AccessLevel` : 'AccessLevel'
          };
}

/** The object whose records a share object shares; null for every other object. */
export function sharedObject(share: ObjectShape): ObjectShape | null {
    const { schema } = current().org;
    const name = /__Share$/i.test(share.name)
        ? share.name.replace(/__Share$/i, '__c')
        : share.name.replace(/Share$/, '');
    return name === share.name ? null : (schema.object(name) ?? null);
}
