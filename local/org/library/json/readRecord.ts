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
    const object = declared === 'SObject' ? objectNamed(tokens) : declared;
    const record = records().newRecord(object);
    while (tokens.next() === 'FIELD_NAME') {
        const name = tokens.text;
        const token = tokens.next();
        const member = records().member(object, name);
        if (name === 'attributes' || (member === undefined && token === 'START_OBJECT')) {
            // an object of an unknown name is no column (fact library-json-of-records-from-maps)
            skipValue(tokens);
        } else if (member === undefined) {
            return jsonError(`No such column '${name}' on sobject of type ${object}`);
        } else {
            records().setMember(record, member, readMember(tokens, member, strict));
        }
    }
    return record;
}

/** The object that `attributes` name, wherever among the members they stand. */
function objectNamed(tokens: JsonTokens): string {
    const named = tokens.ahead(() => {
        while (tokens.next() === 'FIELD_NAME') {
            const name = tokens.text;
            tokens.next();
            if (name === 'attributes') {
                return readAttributes(tokens);
            }
            skipValue(tokens);
        }
        return null;
    });
    return named === null
        ? jsonError('Cannot deserialize to a record whose attributes name no type')
        : (records().findObject(named) ?? jsonError(`Unknown object type: ${named}`));
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
