import type {
    BlockContext,
    IfStatementContext,
    StatementContext,
    TryStatementContext
} from '@apexdevtools/apex-parser';
import type { Block, Statement } from '../ast/ast.ts';
import { buildDml } from './buildDml.ts';
import { buildArguments, buildExpression } from './buildExpression.ts';
import { buildDoWhile, buildFor, buildWhile } from './buildLoops.ts';
import { buildLocal } from './buildLocal.ts';
import { buildModifiers } from './buildModifiers.ts';
import { buildSwitch } from './buildSwitch.ts';
import { buildNamedType } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export function buildBlock(builder: TreeBuilder, context: BlockContext): Block {
    return {
        kind: 'block',
        at: builder.at(context),
        statements: context.statement_list().map((each) => buildStatement(builder, each)),
        end: builder.at(context.RBRACE())
    };
}

export function buildStatement(builder: TreeBuilder, context: StatementContext): Statement {
    const at = builder.at(context);
    if (context.block()) return buildBlock(builder, context.block());
    if (context.ifStatement()) return buildIf(builder, context.ifStatement());
    if (context.switchStatement()) return buildSwitch(builder, context.switchStatement());
    if (context.forStatement()) return buildFor(builder, context.forStatement());
    if (context.whileStatement()) return buildWhile(builder, context.whileStatement());
    if (context.doWhileStatement()) return buildDoWhile(builder, context.doWhileStatement());
    if (context.tryStatement()) return buildTry(builder, context.tryStatement());
    if (context.breakStatement()) return { kind: 'break', at };
    if (context.continueStatement()) return { kind: 'continue', at };
    if (context.returnStatement()) {
        const value = context.returnStatement().expression();
        return { kind: 'return', at, value: value ? buildExpression(builder, value) : null };
    }
    if (context.throwStatement()) {
        return { kind: 'throw', at, value: buildExpression(builder, context.throwStatement().expression()) };
    }
    if (context.runAsStatement()) {
        const runAs = context.runAsStatement();
        const args = buildArguments(builder, runAs.expressionList());
        return { kind: 'runAs', at, arguments: args, body: buildBlock(builder, runAs.block()) };
    }
    if (context.localVariableDeclarationStatement()) {
        return buildLocal(builder, context.localVariableDeclarationStatement().localVariableDeclaration());
    }
    if (context.expressionStatement()) {
        const expression = buildExpression(builder, context.expressionStatement().expression());
        return { kind: 'expression', at, expression };
    }
    return buildDml(builder, context);
}

function buildIf(builder: TreeBuilder, context: IfStatementContext): Statement {
    const [then, otherwise] = context.statement_list();
    return {
        kind: 'if',
        at: builder.at(context),
        condition: buildExpression(builder, context.parExpression().expression()),
        then: buildStatement(builder, then!),
        otherwise: otherwise ? buildStatement(builder, otherwise) : null
    };
}

function buildTry(builder: TreeBuilder, context: TryStatementContext): Statement {
    return {
        kind: 'try',
        at: builder.at(context),
        body: buildBlock(builder, context.block()),
        catches: context.catchClause_list().map((clause) => ({
            at: builder.at(clause.id()),
            final: buildModifiers(builder, clause.modifier_list()).modifiers.includes('final'),
            type: buildNamedType(builder, clause.qualifiedName()),
            variable: builder.name(clause.id()),
            body: buildBlock(builder, clause.block())
        })),
        finally: context.finallyBlock() ? buildBlock(builder, context.finallyBlock().block()) : null
    };
}
