import type { Expression, IndexExpression, MemberExpression } from '../../syntax/ast/ast.ts';
import type { FieldInfo } from '../../types/world/model.ts';
import type { Body } from '../statements/body.ts';
import { target } from './chain.ts';
import { wanted } from './expression.ts';
import { accessorName, dot, fieldName, hasAccessor, localName } from '../layout/jsNames.ts';
import { refused } from './query.ts';
import { isGeneric, keyOf, recordTarget } from './readMember.ts';
import { readField } from './readName.ts';
import { readKey, writeKey } from './recordCode.ts';
import { integerType } from '../layout/typeText.ts';

/** Something that can be assigned to. `read` and `write` evaluate its target once between them. */
export interface Place {
    readonly read: string;
    /** The assignment as an expression whose value is what was stored. */
    write(value: string, mayBeNull: boolean): string;
}

/** The place that an expression names; `both`: it is read as well as written. */
export function place(body: Body, e: Expression, both: boolean): Place {
    if (e.kind === 'index') {
        return indexPlace(body, e, both);
    }
    const meaning = body.checked.meaningOf(e);
    if (meaning?.is === 'local') {
        const name = localName(meaning.name);
        return { read: name, write: (value) => `(${name}=${value})` };
    }
    if (meaning?.is === 'field') {
        return fieldPlace(body, e, meaning.field, both);
    }
    if (e.kind === 'member' && meaning?.is.startsWith('sobject')) {
        return slotPlace(body, e, both);
    }
    const refusal = body.checked.refusalOf(e);
    if (refusal !== null) {
        return { read: refused(refusal), write: () => refused(refusal) };
    }
    throw new Error(`Nothing can be assigned to this ${e.kind} (line ${e.at.line})`);
}

function fieldPlace(body: Body, e: Expression, field: FieldInfo, both: boolean): Place {
    if (field.static) {
        return fieldAt(body, field, null, '');
    }
    const self = e.kind === 'member' ? target(body, e.target, false, null) : 'this';
    if (self === 'this' || !both) {
        return fieldAt(body, field, self, '');
    }
    const holder = body.temporary();
    return fieldAt(body, field, holder, `${holder}=${self},`);
}

function fieldAt(body: Body, field: FieldInfo, self: string | null, before: string): Place {
    const read = readField(body, field, self);
    const write = (value: string): string => {
        if (field.owner.origin === 'platform') {
            const row = body.constant(`$.field(${JSON.stringify(field.owner.name)},${JSON.stringify(field.name)})`);
            return `(${before}$.set(${row},${self ?? 'null'},${value}))`;
        }
        if (hasAccessor(field, 'set') && body.accessorOf !== field) {
            const receiver = self ?? body.unit.pool.classVariable(field.owner.name);
            const holder = body.temporary();
            return `(${before}${receiver}${dot(accessorName(field, 'set'))}(${holder}=${value}),${holder})`;
        }
        return `(${before}${self ?? body.statics(field.owner)}${dot(fieldName(field))}=${value})`;
    };
    return { read, write };
}

function indexPlace(body: Body, e: IndexExpression, both: boolean): Place {
    const list = target(body, e.target, false, null);
    const index = wanted(body, e.index, integerType);
    const value = body.temporary();
    if (!both) {
        return { read: '', write: (given) => `$.setItem(${list},${index},${given})` };
    }
    const [heldList, heldIndex] = [body.temporary(), body.temporary()];
    return {
        read: `${heldList}.get(${heldIndex})`,
        write: (given) =>
            `(${heldList}=${list},${heldIndex}=${index},${value}=${given},$.setItem(${heldList},${heldIndex},${value}))`
    };
}

function slotPlace(body: Body, e: MemberExpression, both: boolean): Place {
    const meaning = body.checked.meaningOf(e);
    if (meaning?.is !== 'sobjectField' && meaning?.is !== 'sobjectParent' && meaning?.is !== 'sobjectChildren') {
        throw new Error(`.${e.name} is no field of a record`);
    }
    const record = recordTarget(body, e.target, false, null);
    const holder = body.temporary();
    if (isGeneric(meaning)) {
        const name = JSON.stringify(e.name);
        return {
            read: `$.readNamed(${holder},${name})`,
            write: (value) => `(${holder}=${record},$.writeNamed(${holder},${name},${value}))`
        };
    }
    const key = keyOf(meaning);
    return {
        read: both ? readKey(body, holder, key) : '',
        write: (value, mayBeNull) => writeKey(body, record, holder, key, value, mayBeNull)
    };
}
