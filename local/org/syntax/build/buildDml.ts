import type { AccessLevelContext, QualifiedNameContext, StatementContext } from '@apexdevtools/apex-parser';
import type { DmlStatement, Expression } from '../ast/ast.ts';
import { buildExpression } from './buildExpression.ts';
import type { TreeBuilder } from './treeBuilder.ts';

/** insert, update, delete, undelete, upsert (with its external id field) and merge (master, then losers). */
export function buildDml(builder: TreeBuilder, context: StatementContext): DmlStatement {
    const at = builder.at(context);
    const upsert = context.upsertStatement();
    if (upsert) {
        const target = buildExpression(builder, upsert.expression());
        const second = upsert.qualifiedName() ? buildFieldName(builder, upsert.qualifiedName()) : null;
        return { kind: 'dml', at, operation: 'upsert', access: accessOf(upsert.accessLevel()), target, second };
    }
    const merge = context.mergeStatement();
    if (merge) {
        const target = buildExpression(builder, merge.expression(0));
        const second = buildExpression(builder, merge.expression(1));
        return { kind: 'dml', at, operation: 'merge', access: accessOf(merge.accessLevel()), target, second };
    }
    const [operation, plain] = plainStatement(context);
    const target = buildExpression(builder, plain.expression());
    return { kind: 'dml', at, operation, access: accessOf(plain.accessLevel()), target, second: null };
}

function plainStatement(context: StatementContext) {
    if (context.insertStatement()) return ['insert', context.insertStatement()] as const;
    if (context.updateStatement()) return ['update', context.updateStatement()] as const;
    if (context.deleteStatement()) return ['delete', context.deleteStatement()] as const;
    if (context.undeleteStatement()) return ['undelete', context.undeleteStatement()] as const;
    throw new Error(`No tree for the statement ${context.getText()}`);
}

function accessOf(context: AccessLevelContext | null | undefined): DmlStatement['access'] {
    if (!context) return null;
    return context.USER() ? 'user' : 'system';
}

/** `CoSellKey__c` or `Account.Fields.CoSellKey__c`. */
function buildFieldName(builder: TreeBuilder, context: QualifiedNameContext): Expression {
    const [first, ...others] = context.id_list();
    let made: Expression = { kind: 'name', at: builder.at(first!), name: first!.getText() };
    for (const id of others) {
        made = { kind: 'member', at: builder.at(id), target: made, name: id.getText(), safe: false };
    }
    return made;
}
