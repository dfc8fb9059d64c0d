import { dmlError, type DmlError } from '../../dml/dmlError.ts';
import type { FieldShape } from '../../schema/objectShape.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';

/** Why an event cannot be published: required fields and lengths, in the words of DML. Empty text becomes null. */
export function checkEvent(record: SObjectValue): DmlError[] {
    const errors: DmlError[] = [];
    const missing: string[] = [];
    for (const field of record.shape.fields) {
        const value = record.getByName(field.name);
        if (value === '') {
            record.setByName(field.name, null);
        }
        if ((value === null || value === '') && isRequired(field)) {
            missing.push(field.name);
        }
        if (typeof value === 'string' && field.length && value.length > field.length) {
            const message = `${field.label}: data value too large: ${shortened(value)} (max length=${field.length})`;
            errors.push(dmlError('STRING_TOO_LONG', message, field.name));
        }
    }
    if (missing.length > 0) {
        const message = `Required fields are missing: [${missing.join(', ')}]`;
        errors.unshift(dmlError('REQUIRED_FIELD_MISSING', message, ...missing));
    }
    return errors;
}

function isRequired(field: FieldShape): boolean {
    return field.required && field.name.toLowerCase().endsWith('__c');
}

function shortened(value: string): string {
    return value.length > 250 ? `${value.slice(0, 250)}...` : value;
}
