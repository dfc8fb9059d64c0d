import { ApexList } from '../../values/collections/apexList.ts';
import { isId, toId } from '../../values/primitives/apexId.ts';
import { listOf, typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import { records, type RecordMember } from '../records/recordPort.ts';
import { jsonError } from './jsonError.ts';
import type { JsonTokens } from './jsonTokens.ts';
import { readTyped, skipValue } from './readTyped.ts';

/**
 * A record: `attributes.type` names the object where the type is only SObject, other names are fields, parents and child
 * lists. An unknown name raises System.JSONException "No such column 'x' on sobject of type Account".
 */
export function readRecord(tokens: JsonTokens, declared: string, strict: boolean): ApexValue {
    if (tokens.current !== 'START_OBJECT') {
        return jsonError("Malformed JSON: Expected '{' at the beginning of object");
    }
    let object = declared === 'SObject' ? null : declared;
    let record = object === null ? null : records().newRecord(object);
    while (tokens.next() === 'FIELD_NAME') {
        const name = tokens.text;
        tokens.next();
        if (name === 'attributes') {
            const named = readAttributes(tokens);
            if (object === null && named !== null) {
                object = records().findObject(named) ?? jsonError(`Unknown object type: ${named}`);
                record = records().newRecord(object);
            }
            continue;
        }
        if (object === null || record === null) {
            return jsonError('Cannot deserialize to a record whose attributes name no type');
        }
        const member =
            records().member(object, name) ?? jsonError(`No such column '${name}' on sobject of type ${object}`);
        records().setMember(record, member, readMember(tokens, member, strict));
    }
    return record ?? jsonError('Cannot deserialize to a record whose attributes name no type');
}

/** The object's name in `attributes`. */
function readAttributes(tokens: JsonTokens): string | null {
    let type: string | null = null;
    if (tokens.current !== 'START_OBJECT') {
        skipValue(tokens);
        return null;
    }
    while (tokens.next() === 'FIELD_NAME') {
        const name = tokens.text;
        tokens.next();
        if (name === 'type') {
            type = tokens.text;
        } else {
            skipValue(tokens);
        }
    }
    return type;
}

function readMember(tokens: JsonTokens, member: RecordMember, strict: boolean): ApexValue {
    // a record in memory takes any text for an Id; saving it says what is wrong with it
    if (member.kind === 'field' && member.type.name === 'Id' && tokens.current === 'VALUE_STRING') {
        return isId(tokens.text) ? toId(tokens.text) : tokens.text;
    }
    return member.kind === 'children' && tokens.current === 'START_OBJECT'
        ? readChildren(tokens, member.type, strict)
        : readTyped(tokens, member.type, strict);
}

/** `{"totalSize":1,"done":true,"records":[…]}`. */
function readChildren(tokens: JsonTokens, type: RuntimeType, strict: boolean): ApexValue {
    let children: ApexValue = new ApexList(type.kind === 'list' ? type : listOf(typeNamed('SObject')));
    while (tokens.next() === 'FIELD_NAME') {
        const name = tokens.text;
        tokens.next();
        if (name === 'records') {
            children = readTyped(tokens, type, strict);
        } else {
            skipValue(tokens);
        }
    }
    return children;
}
