import { isQuery } from '../../syntax/ast/isQuery.ts';
import type { Expression, MemberExpression } from '../../syntax/ast/ast.ts';
import { recordKey } from '../../schema/recordKey.ts';
import type { Meaning } from '../../types/checked.ts';
import type { Body } from '../statements/body.ts';
import { target, targetValue, type Guards } from './chain.ts';
import { wanted } from './expression.ts';
import { readField, readFixed } from './readName.ts';
import { readBehind, readKey } from './recordCode.ts';

/** `a.b` and `a?.b`. */
export function readMember(body: Body, e: MemberExpression, guards: Guards): string {
    const meaning = body.checked.meaningOf(e);
    if (meaning === null) {
        throw new Error(`The checker does not say what .${e.name} means (line ${e.at.line})`);
    }
    switch (meaning.is) {
        case 'field':
            return meaning.field.static
                ? readField(body, meaning.field, null)
                : readField(body, meaning.field, target(body, e.target, e.safe, guards));
        case 'sobjectField':
        case 'sobjectParent':
        case 'sobjectChildren':
            return readSlot(body, e, meaning, guards);
        default: {
            const fixed = readFixed(body, meaning);
            if (fixed === null) {
                throw new Error(`.${e.name} is a ${meaning.is} and has no value (line ${e.at.line})`);
            }
            return fixed;
        }
    }
}

export type SlotMeaning = Meaning & { readonly is: 'sobjectField' | 'sobjectParent' | 'sobjectChildren' };

/**
 * A field of a record. Behind a parent that the record does not have, everything is null (`opp.Account.Name`); behind a
 * record in a field of a class everything but the id is (`wrapper.account.Name`).
 */
function readSlot(body: Body, e: MemberExpression, meaning: SlotMeaning, guards: Guards): string {
    if (isGeneric(meaning)) {
        return `$.readNamed(${recordTarget(body, e.target, e.safe, guards)},${JSON.stringify(e.name)})`;
    }
    if (isName(meaning)) {
        const record = e.safe ? recordTarget(body, e.target, true, guards) : targetValue(body, e.target, guards);
        return `$.readShared(${record},${JSON.stringify(e.name)},"${meaning.is}")`;
    }
    const key = keyOf(meaning);
    const type = body.typeOf(e);
    const isCheckbox = type.kind === 'primitive' && type.name === 'Boolean';
    return isBehind(body, e, key) && !e.safe
        ? readBehind(body, targetValue(body, e.target, guards), key, isCheckbox)
        : readKey(body, recordTarget(body, e.target, e.safe, guards), key, isCheckbox);
}

/**
 * Whether null where the field is looked for gives null (Apex Developer Guide, "Accessing SObject Fields Through
 * Relationships"; fact language-null-record-in-a-field).
 */
function isBehind(body: Body, { target: behind }: MemberExpression, key: string): boolean {
    const meaning = body.checked.meaningOf(behind);
    const inField = behind.kind === 'member' && meaning?.is === 'field' && !meaning.field.static;
    return meaning?.is === 'sobjectParent' || (inField && key !== recordKey('sobjectField', 'Id'));
}

/** A field of any record (`SObject s; s.Id`): which slot it is, only the record knows. */
export function isGeneric(meaning: SlotMeaning): boolean {
    return meaning.object.toLowerCase() === 'sobject';
}

/** `task.What.Name`: what is behind the lookup may be a record of `Name` or of the actual object. */
function isName(meaning: SlotMeaning): boolean {
    return meaning.object === 'Name';
}

/** The target of a record's field, not null; a query stands for its only row. */
export function recordTarget(body: Body, e: Expression, safe: boolean, guards: Guards | null): string {
    const type = body.typeOf(e);
    if (isQuery(e) && type.kind === 'list') {
        if (safe && guards !== null) {
            const holder = body.temporary();
            guards.tests.push(`(${holder}=$.onlyOrNull(${targetValue(body, e, guards)}))===null`);
            return holder;
        }
        return wanted(body, e, type.of);
    }
    return target(body, e, safe, guards);
}

/** The property of the record that holds the field. */
export function keyOf(meaning: SlotMeaning): string {
    return recordKey(meaning.is, meaning.is === 'sobjectField' ? meaning.field : meaning.relationship);
}
