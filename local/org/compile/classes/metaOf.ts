import type { ClassMeta, FieldMeta } from '../../values/objects/classMeta.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { ApexValue } from '../../values/value.ts';
import type { ClassData, CompiledUnit, FieldData } from '../project/compiledUnit.ts';

/** The run-time's view of a class, from what was compiled. */
export function classMeta(data: ClassData, unit: CompiledUnit): ClassMeta {
    let fields: readonly FieldMeta[] | null = null;
    return {
        name: data.name,
        kind: data.kind,
        superclass: data.superclass,
        interfaces: data.interfaces,
        ancestors: new Set(data.ancestors),
        // types are looked up late: classes of other units may not be there yet
        get fields() {
            fields ??= data.fields.map(fieldMeta);
            return fields;
        },
        methods: data.methods,
        constructors: data.constructors.map((one) => one.key),
        isClosed: data.isClosed,
        constants: data.constants,
        annotations: data.annotations,
        abstract: data.abstract,
        visibility: data.visibility,
        sharing: data.sharing,
        apiVersion: unit.apiVersion,
        isTest: data.isTest,
        file: unit.file
    };
}

type Members = Record<string, ApexValue | ((...args: readonly ApexValue[]) => ApexValue)>;

function fieldMeta(field: FieldData): FieldMeta {
    const { getter, setter, js } = field;
    const read = (self: object): ApexValue =>
        getter === null
            ? ((self as Members)[js] as ApexValue)
            : ((self as Members)[getter] as () => ApexValue).call(self);
    const write = (self: object, value: ApexValue): void => {
        if (setter === null) {
            (self as Members)[js] = value;
        } else {
            ((self as Members)[setter] as (value: ApexValue) => ApexValue).call(self, value);
        }
    };
    return {
        name: field.name,
        type: typeNamed(field.type),
        js,
        static: field.static,
        transient: field.transient,
        isProperty: field.isProperty,
        visibility: field.visibility,
        read: field.readable ? read : null,
        write: field.writable ? write : null
    };
}
