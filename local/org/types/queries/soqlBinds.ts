import { isAssignable } from '../expressions/assignable.ts';
import type { ApexType } from '../world/model.ts';
import { ID, isNumeric, isPrimitive } from '../world/primitives.ts';
import { typeName } from '../names/typeName.ts';

/** What is wrong with a bind of a type beside a field of a type; null when it fits. */
export function checkBind(bind: ApexType, field: ApexType | null, operator: string): string | null {
    if (bind.kind === 'error' || field === null) {
        return null;
    }
    const values = operator === 'in' ? elementsOf(bind) : [bind, ...elementsOf(bind)];
    return values.some((value) => fits(value, field))
        ? null
        : `Invalid bind expression type of ${typeName(bind)} for column of type ${typeName(field)}`;
}

/** IN takes lists, sets and queries; records stand for their ids, a map for its keys. */
function elementsOf(bind: ApexType): ApexType[] {
    switch (bind.kind) {
        case 'list':
        case 'set':
            return [bind.of];
        case 'map':
            return [bind.key];
        case 'class':
            return [...bind.args];
        default:
            return [];
    }
}

function fits(value: ApexType, field: ApexType): boolean {
    if (value.kind === 'sobject') {
        return isAssignable(ID, field);
    }
    const dates = isPrimitive(value, 'Date', 'Datetime') && isPrimitive(field, 'Date', 'Datetime');
    const texts = isPrimitive(value, 'String', 'Id') && isPrimitive(field, 'String', 'Id');
    const anyValue = isPrimitive(value, 'Object') || isPrimitive(field, 'Object') || field.kind === 'class';
    return anyValue || dates || texts || isAssignable(value, field) || (isNumeric(value) && isNumeric(field));
}
