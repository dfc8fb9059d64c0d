import { libraryClass } from '../../library/index.ts';
import type { NameExpression } from '../../syntax/ast/ast.ts';
import type { Meaning } from '../../types/checked.ts';
import type { ApexType, ClassInfo, FieldInfo } from '../../types/world/model.ts';
import type { Body } from '../statements/body.ts';
import { accessorName, dot, fieldName, hasAccessor, localName } from '../layout/jsNames.ts';
import { refused } from './query.ts';
import { typeText } from '../layout/typeText.ts';

/** A simple name: a variable, a field of this object or class, or something of the platform that needs no target. */
export function readName(body: Body, e: NameExpression): string {
    const meaning = body.checked.meaningOf(e);
    if (meaning === null) {
        throw new Error(`The checker does not say what ${e.name} means (line ${e.at.line})`);
    }
    switch (meaning.is) {
        case 'local':
            return localName(meaning.name);
        case 'field':
            return readField(body, meaning.field, meaning.field.static ? null : 'this');
        default:
            return readFixed(body, meaning) ?? unreadable(e.name, meaning.is);
    }
}

function unreadable(name: string, is: string): never {
    throw new Error(`${name} is a ${is} and has no value`);
}

/** Meanings that are the same wherever they are read: tokens, labels, enum constants, trigger variables. */
export function readFixed(body: Body, meaning: Meaning): string | null {
    const text = JSON.stringify;
    switch (meaning.is) {
        case 'enumConstant':
            return enumConstantCode(body, meaning.class, meaning.name);
        case 'objectToken':
            return body.constant(`$.objectToken(${text(meaning.object)})`);
        case 'fieldToken':
            return body.constant(`$.fieldToken(${text(meaning.object)},${text(meaning.field)})`);
        case 'objectDescribe':
            return `$.objectDescribe(${text(meaning.object)})`;
        case 'fieldDescribe':
            return `$.fieldDescribe(${text(meaning.object)},${text(meaning.field)})`;
        case 'fieldSet':
            return `$.fieldSet(${text(meaning.object)},${text(meaning.name)})`;
        case 'triggerVariable':
            return `$.trigger(${text(meaning.name)})`;
        case 'text':
            return text(meaning.text);
        case 'label':
            return `$.label(${text(meaning.name)})`;
        case 'page':
            return `$.constructor("System.PageReference","pagereference(string)")(${text(`/apex/${meaning.name.toLowerCase()}`)})`;
        case 'classLiteral':
            return meaning.flow ? `$.flowType(${text(meaning.flow)})` : classLiteral(body, meaning.type);
        default:
            return null;
    }
}

/** A constant of an enum; one of the platform that the library does not have is refused where it is read. */
export function enumConstantCode(body: Body, owner: ClassInfo, name: string): string {
    const known = owner.origin === 'user' || libraryClass(owner.name)?.constants.some((one) => sameName(one, name));
    return known
        ? body.constant(`$.enumConstant(${JSON.stringify(owner.name)},${JSON.stringify(name)})`)
        : refused(`${owner.name}.${name}`);
}

function sameName(a: string, b: string): boolean {
    return a.toLowerCase() === b.toLowerCase();
}

export function classLiteral(body: Body, type: ApexType): string {
    return body.constant(`$.type(${JSON.stringify(typeText(type))})`);
}

/** Reads a field or property; `self` is the code of a receiver that is not null, null for statics. */
export function readField(body: Body, field: FieldInfo, self: string | null): string {
    if (field.owner.origin === 'platform') {
        const row = body.constant(`$.field(${JSON.stringify(field.owner.name)},${JSON.stringify(field.name)})`);
        return `${row}.get(${self ?? ''})`;
    }
    if (hasAccessor(field, 'get') && body.accessorOf !== field) {
        const receiver = self ?? body.unit.pool.classVariable(field.owner.name);
        return `${receiver}${dot(accessorName(field, 'get'))}()`;
    }
    return `${self ?? body.statics(field.owner)}${dot(fieldName(field))}`;
}
