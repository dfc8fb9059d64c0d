import type { ObjectShape } from '../schema/objectShape.ts';
import type { Condition, SoqlQuery } from '../syntax/ast/soqlAst.ts';
import { raise } from '../values/exceptions/raise.ts';

/** Objects that are only found by one of these ids (Object Reference, "ContentDocumentLink"). */
const byId: Readonly<Record<string, RegExp>> = {
    ContentDocumentLink: /^(id|contentdocumentid|linkedentityid)$/
};

/** Refuses queries that the platform does not make although the language allows them. */
export function checkImplementation(shape: ObjectShape, query: SoqlQuery): void {
    const fields = byId[shape.name];
    if (fields && !(query.where && narrows(query.where, fields))) {
        raise(
            'System.QueryException',
            `Implementation restriction: ${shape.name} requires a filter by a single Id on ContentDocumentId or LinkedEntityId ` +
                "using the equals operator or multiple Id's using the IN operator."
        );
    }
}

function narrows(condition: Condition, fields: RegExp): boolean {
    switch (condition.kind) {
        case 'and':
            return condition.of.some((one) => narrows(one, fields));
        case 'or':
            return condition.of.every((one) => narrows(one, fields));
        case 'not':
            return false;
        case 'in':
            return !condition.negated && isOne(condition.left, fields);
        case 'compare':
            return condition.operator === '=' && isOne(condition.left, fields);
    }
}

function isOne(left: (Condition & { kind: 'in' })['left'], fields: RegExp): boolean {
    return left.kind === 'path' && left.path.length === 1 && fields.test(left.path[0]!.toLowerCase());
}
