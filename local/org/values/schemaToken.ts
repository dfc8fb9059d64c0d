import type { FieldShape, ObjectShape } from '../schema/objectShape.ts';
import { platformClass } from './platformClass.ts';
import type { ValueProtocol } from './value.ts';

/** `Account.SObjectType`: one object for each shape, so identity is equality. */
export class ObjectToken implements ValueProtocol {
    readonly shape: ObjectShape;

    constructor(shape: ObjectShape) {
        this.shape = shape;
    }

    apexText(): string {
        return this.shape.name;
    }

    keyText(): string {
        return `SObjectType ${this.shape.name}`;
    }
}

/** `Account.Name`: one object for each field. */
export class FieldToken implements ValueProtocol {
    readonly shape: ObjectShape;
    readonly field: FieldShape;

    constructor(shape: ObjectShape, field: FieldShape) {
        this.shape = shape;
        this.field = field;
    }

    apexText(): string {
        return this.field.name;
    }

    keyText(): string {
        return `SObjectField ${this.shape.name}.${this.field.name}`;
    }
}

platformClass('Schema.SObjectType', ObjectToken);
platformClass('Schema.SObjectField', FieldToken);

const objectTokens = new WeakMap<ObjectShape, ObjectToken>();
const fieldTokens = new WeakMap<FieldShape, FieldToken>();

export function objectTokenOf(shape: ObjectShape): ObjectToken {
    let token = objectTokens.get(shape);
    if (!token) {
        token = new ObjectToken(shape);
        objectTokens.set(shape, token);
    }
    return token;
}

/** @param field a field of that shape */
export function fieldTokenOf(shape: ObjectShape, field: FieldShape): FieldToken {
    let token = fieldTokens.get(field);
    if (!token) {
        token = new FieldToken(shape, field);
        fieldTokens.set(field, token);
    }
    return token;
}
