import { Ajv2020 as Ajv, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

const ajv = new Ajv({ allowUnionTypes: true, strictTypes: false });
const compiled = new WeakMap<object, ValidateFunction>();

/** What does not fit the shape, the first finding only; null when it fits. `path` is dotted, `''` for the whole. */
export function shapeError(value: unknown, schema: object): { readonly path: string; readonly message: string } | null {
    let validate = compiled.get(schema);
    if (!validate) compiled.set(schema, (validate = ajv.compile(schema)));
    if (validate(value)) return null;
    const [first] = validate.errors as ErrorObject[];
    return { path: dotted(first!), message: said(first!) };
}

function dotted({ instancePath }: ErrorObject): string {
    return instancePath.slice(1).replaceAll('/', '.');
}

function said({ keyword, params, message }: ErrorObject): string {
    if (keyword === 'enum') return `must be one of ${(params.allowedValues as unknown[]).map(String).join(', ')}`;
    return message ?? 'has a wrong form';
}
