import type { JoinSide } from '../../schema/semiJoinProblem.ts';
import type { ApexType } from '../world/model.ts';
import { fieldTypeOf } from '../names/recordField.ts';
import type { ObjectIndex } from '../world/schemaIndex.ts';
import type { FieldReader } from '../world/schemaReader.ts';
import type { World } from '../world/world.ts';

export type PathResult =
    | {
          readonly is: 'field';
          readonly type: ApexType;
          readonly field: FieldReader;
          readonly objects: readonly string[];
      }
    | { readonly is: 'noField' | 'noRelationship'; readonly name: string; readonly object: string };

/** Follows `Account.Owner.Name` from an object to the field at its end. */
export function walkPath(path: readonly string[], object: ObjectIndex, world: World): PathResult {
    const [first, ...rest] = path;
    if (rest.length === 0) {
        const field = object.field(first!);
        return field
            ? { is: 'field', type: fieldTypeOf(field, world), field, objects: [object.name] }
            : { is: 'noField', name: first!, object: object.name };
    }
    const lookup = object.parent(first!);
    const parent = lookup && parentObject(lookup, world);
    if (!parent) {
        return { is: 'noRelationship', name: first!, object: object.name };
    }
    const found = walkPath(rest, parent, world);
    return found.is === 'field' ? { ...found, objects: [object.name, ...found.objects] } : found;
}

/** What a path found, as a side of a semi-join; null where it found nothing. */
export function joinSide(path: readonly string[], found: PathResult): JoinSide | null {
    return found.is === 'field' ? { object: found.objects.at(-1)!, field: found.field, path } : null;
}

/** The lookup that a path of relationships ends in; null where one of them is missing. */
export function lookupAt(path: readonly string[], object: ObjectIndex, world: World): FieldReader | null {
    const [first, ...rest] = path;
    const lookup = object.parent(first!);
    const parent = lookup && rest.length > 0 ? parentObject(lookup, world) : null;
    return parent ? lookupAt(rest, parent, world) : rest.length > 0 ? null : (lookup ?? null);
}

/** A lookup with several targets leads to the fields that they share, which the pseudo object Name has. */
function parentObject(lookup: FieldReader, world: World): ObjectIndex | null {
    const [only, ...others] = lookup.referenceTo;
    return world.schema.object(only !== undefined && others.length === 0 ? only : 'Name');
}

export function noSuchColumn(name: string, object: string): string {
    return (
        `No such column '${name}' on entity '${object}'. If you are attempting to use a custom field, be sure to append ` +
        "the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names."
    );
}

/** `where`: in field path, in FROM part of query call. */
export function noSuchRelationship(name: string, where: string): string {
    return (
        `Didn't understand relationship '${name}' in ${where}. If you are attempting to use a custom relationship, be ` +
        "sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call " +
        'for the appropriate names.'
    );
}

export function noSuchObject(name: string): string {
    return (
        `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the ` +
        "'__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."
    );
}
