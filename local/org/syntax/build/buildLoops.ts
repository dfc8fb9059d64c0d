import type {
    DoWhileStatementContext,
    ForControlContext,
    ForStatementContext,
    StatementContext,
    WhileStatementContext
} from '@apexdevtools/apex-parser';
import type { Block, ForStatement, Statement } from '../ast/ast.ts';
import { buildArguments, buildExpression } from './buildExpression.ts';
import { buildLocal } from './buildLocal.ts';
import { buildBlock, buildStatement } from './buildStatement.ts';
import { buildTypeReference } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export function buildWhile(builder: TreeBuilder, context: WhileStatementContext): Statement {
    const at = builder.at(context);
    return {
        kind: 'while',
        at,
        condition: buildExpression(builder, context.parExpression().expression()),
        body: buildBody(builder, context.statement()) ?? emptyBlock(builder, context)
    };
}

export function buildDoWhile(builder: TreeBuilder, context: DoWhileStatementContext): Statement {
    const body = buildBlock(builder, context.block());
    const condition = buildExpression(builder, context.parExpression().expression());
    return { kind: 'doWhile', at: builder.at(context), body, condition };
}

export function buildFor(builder: TreeBuilder, context: ForStatementContext): Statement {
    const at = builder.at(context);
    const control = context.forControl();
    const each = control.enhancedForControl();
    if (each) {
        return {
            kind: 'forEach',
            at,
            type: buildTypeReference(builder, each.typeRef()),
            variable: builder.name(each.id()),
            source: buildExpression(builder, each.expression()),
            body: buildBody(builder, context.statement())
        };
    }
    // The grammar takes a list, the platform a single expression.
    const comma = control.forUpdate()?.expressionList().COMMA(0);
    if (comma) builder.fail(comma, "Expecting ')' but was: ','");
    return {
        kind: 'for',
        at,
        init: buildInit(builder, control),
        condition: control.expression() ? buildExpression(builder, control.expression()) : null,
        update: buildArguments(builder, control.forUpdate()?.expressionList()),
        body: buildBody(builder, context.statement())
    };
}

function buildInit(builder: TreeBuilder, control: ForControlContext): ForStatement['init'] {
    const init = control.forInit();
    const local = init?.localVariableDeclaration();
    return local ? buildLocal(builder, local) : buildArguments(builder, init?.expressionList());
}

/** null for a loop that ends in `;`. */
function buildBody(builder: TreeBuilder, context: StatementContext | null | undefined): Statement | null {
    return context ? buildStatement(builder, context) : null;
}

function emptyBlock(builder: TreeBuilder, context: WhileStatementContext): Block {
    const at = builder.at(context.SEMI());
    return { kind: 'block', at, statements: [], end: at };
}
