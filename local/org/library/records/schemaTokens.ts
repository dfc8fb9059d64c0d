import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import { hashOf } from '../../values/equality.ts';
import { fieldDescribeText } from './fieldDescribeText.ts';
import { platformClass } from '../../values/objects/platformClass.ts';

/** Schema.SObjectType: `Account.SObjectType`. One object for each object of the schema. */
export class ObjectToken {
    readonly shape: ObjectShape;

    constructor(shape: ObjectShape) {
        this.shape = shape;
    }

    apexText(): string {
        return this.shape.name;
    }

    keyText(): string {
        return `object ${this.shape.name}`;
    }
}

/** Schema.SObjectField: `Account.Name`. One object for each field. */
export class FieldToken {
    readonly shape: ObjectShape;
    readonly field: FieldShape;

    constructor(shape: ObjectShape, field: FieldShape) {
        this.shape = shape;
        this.field = field;
    }

    get slot(): number {
        return this.shape.slot(this.field.name, 'sobjectField')!;
    }

    apexText(): string {
        return this.field.name;
    }

    keyText(): string {
        return `field ${this.shape.name}.${this.field.name}`;
    }
}

/** Schema.DescribeSObjectResult */
export class ObjectDescribe {
    readonly shape: ObjectShape;

    constructor(shape: ObjectShape) {
        this.shape = shape;
    }

    /** Two describes of one object are equal. */
    apexEquals(other: unknown): boolean {
        return other instanceof ObjectDescribe && other.shape === this.shape;
    }

    apexHash(): number {
        return hashOf(this.shape.name);
    }
}

/** Schema.DescribeFieldResult */
export class FieldDescribe {
    readonly shape: ObjectShape;
    readonly field: FieldShape;

    constructor(shape: ObjectShape, field: FieldShape) {
        this.shape = shape;
        this.field = field;
    }

    apexText(): string {
        return fieldDescribeText(this);
    }

    /** Two describes of one field are equal. */
    apexEquals(other: unknown): boolean {
        return other instanceof FieldDescribe && other.shape === this.shape && other.field === this.field;
    }

    apexHash(): number {
        return hashOf(`${this.shape.name}.${this.field.name}`);
    }
}

platformClass('Schema.SObjectType', ObjectToken);
platformClass('Schema.SObjectField', FieldToken);
platformClass('Schema.DescribeSObjectResult', ObjectDescribe);
platformClass('Schema.DescribeFieldResult', FieldDescribe);

const objects = new WeakMap<ObjectShape, ObjectToken>();
const fields = new WeakMap<FieldShape, WeakMap<ObjectShape, FieldToken>>();

export function objectToken(shape: ObjectShape): ObjectToken {
    let token = objects.get(shape);
    if (!token) {
        token = new ObjectToken(shape);
        objects.set(shape, token);
    }
    return token;
}

export function fieldToken(shape: ObjectShape, field: FieldShape): FieldToken {
    let byObject = fields.get(field);
    if (!byObject) {
        byObject = new WeakMap();
        fields.set(field, byObject);
    }
    let token = byObject.get(shape);
    if (!token) {
        token = new FieldToken(shape, field);
        byObject.set(shape, token);
    }
    return token;
}

export function objectDescribe(shape: ObjectShape): ObjectDescribe {
    return new ObjectDescribe(shape);
}

export function fieldDescribe(shape: ObjectShape, field: FieldShape): FieldDescribe {
    return new FieldDescribe(shape, field);
}
