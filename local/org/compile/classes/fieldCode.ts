import type { Accessor, FieldDeclaration, PropertyDeclaration } from '../../syntax/ast/ast.ts';
import type { FieldInfo } from '../../types/world/model.ts';
import { Body, type BodyOptions } from '../statements/body.ts';
import { wanted } from '../expressions/expression.ts';
import { accessorName, dot, fieldName, isOverridable } from '../layout/jsNames.ts';
import { counted } from './counted.ts';
import { line } from '../layout/layOut.ts';
import { memberName } from './memberCode.ts';
import { nonNullLocals } from '../expressions/nonNullLocals.ts';
import { block } from '../statements/statement.ts';
import type { UnitContext } from '../project/unitContext.ts';

/** The initialiser of a field as a method on its own line; null when there is nothing to run. */
export function fieldInitializer(
    unit: UnitContext,
    field: FieldInfo,
    d: FieldDeclaration,
    name: string
): string | null {
    if (d.initializer === null) {
        return null;
    }
    const body = new Body(unit, { class: field.owner, static: field.static, returns: null });
    const value = wanted(body, d.initializer, field.type);
    const self = field.static ? body.statics(field.owner) : 'this';
    const assigned = `${unit.statement(d.at.line)}${self}${dot(fieldName(field))}=${value};`;
    const code = counted(body, d.initializer, null, assigned);
    return `${line(d.at.line)}${field.static ? 'static ' : ''}${memberName(name)}(){${body.prologue()}${code}}`;
}

/** The methods of a property that is more than a field. */
export function property(unit: UnitContext, field: FieldInfo, d: PropertyDeclaration): string {
    return [
        d.getter === null ? '' : getter(unit, field, d.getter),
        d.setter === null ? '' : setter(unit, field, d.setter)
    ].join('');
}

function getter(unit: UnitContext, field: FieldInfo, accessor: Accessor): string {
    return accessorMethod(unit, field, accessor, 'get', (body) => `return ${backing(body, field)};`);
}

function setter(unit: UnitContext, field: FieldInfo, accessor: Accessor): string {
    return accessorMethod(unit, field, accessor, 'set', (body) => `${backing(body, field)}=v_value;`);
}

function backing(body: Body, field: FieldInfo): string {
    return `${field.static ? body.statics(field.owner) : 'this'}${dot(fieldName(field))}`;
}

function accessorMethod(
    unit: UnitContext,
    field: FieldInfo,
    accessor: Accessor,
    which: 'get' | 'set',
    automatic: (body: Body) => string
): string {
    if (accessor.body === null && !isOverridable(field)) {
        return '';
    }
    const options: BodyOptions = {
        class: field.owner,
        static: field.static,
        returns: which === 'get' ? field.type : null,
        accessorOf: field
    };
    const nonNull = accessor.body === null ? new Set<string>() : nonNullLocals(unit, options, accessor.body);
    const body = new Body(unit, { ...options, nonNull });
    const code =
        accessor.body === null ? automatic(body) : counted(body, accessor.body, null, block(body, accessor.body));
    const kind = field.static ? 'static ' : '';
    const head = `${line(accessor.at.line)}${kind}${memberName(accessorName(field, which))}`;
    return `${head}(${which === 'set' ? 'v_value' : ''}){${body.prologue()}${code}}`;
}
