import {
    IdPrimaryContext,
    LiteralPrimaryContext,
    type PrimaryContext,
    SoqlPrimaryContext,
    SoslPrimaryContext,
    SuperPrimaryContext,
    ThisPrimaryContext,
    TypeRefPrimaryContext,
    VoidPrimaryContext
} from '@apexdevtools/apex-parser';
import type { Expression } from '../ast/ast.ts';
import { buildLiteral } from './buildLiteral.ts';
import { buildSoqlExpression } from './buildSoqlExpression.ts';
import { buildSoslExpression } from './buildSoslExpression.ts';
import { buildTypeReference } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export function buildPrimary(builder: TreeBuilder, context: PrimaryContext): Expression {
    const at = builder.at(context);
    if (context instanceof ThisPrimaryContext) return { kind: 'this', at };
    if (context instanceof SuperPrimaryContext) return { kind: 'super', at };
    if (context instanceof LiteralPrimaryContext) {
        return { kind: 'literal', at, value: buildLiteral(builder, context.literal()) };
    }
    if (context instanceof TypeRefPrimaryContext) {
        return { kind: 'classLiteral', at, type: buildTypeReference(builder, context.typeRef()) };
    }
    if (context instanceof VoidPrimaryContext) return { kind: 'classLiteral', at, type: voidType(at) };
    if (context instanceof IdPrimaryContext) return buildName(builder, context);
    if (context instanceof SoqlPrimaryContext) return buildSoqlExpression(builder, context.soqlLiteral());
    if (context instanceof SoslPrimaryContext) return buildSoslExpression(builder, context.soslLiteral());
    throw new Error(`No tree for ${context.constructor.name}`);
}

/** `Trigger.new` begins with a word that nothing else may be called. */
function buildName(builder: TreeBuilder, context: IdPrimaryContext): Expression {
    const id = context.id();
    const name = id.getText().toLowerCase() === 'trigger' ? id.getText() : builder.name(id);
    return { kind: 'name', at: builder.at(context), name };
}

function voidType(at: Expression['at']) {
    return { kind: 'type', at, names: [{ name: 'void', args: [] }], arrayDepth: 0 } as const;
}
