import type { ModifierContext, StatementContext, TriggerMemberDeclarationContext } from '@apexdevtools/apex-parser';
import type { LocalStatement, Member, Statement } from '../ast/ast.ts';
import { buildVariables } from './buildLocal.ts';
import { buildMember } from './buildMembers.ts';
import { onlyFinal } from './buildModifiers.ts';
import { buildStatement } from './buildStatement.ts';
import { buildTypeReference } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

/** One entry of a trigger's or an anonymous block's body: a declaration or a statement. */
export interface OpenBlockEntry {
    readonly modifiers: readonly ModifierContext[];
    readonly declaration: TriggerMemberDeclarationContext | null | undefined;
    readonly statement: StatementContext | null | undefined;
}

/**
 * A body in which statements, methods and classes mix. The grammar reads `Integer x = 1;` as a field; without a
 * modifier other than final it is a local variable and keeps its place among the statements.
 */
export function buildOpenBlock(builder: TreeBuilder, entries: readonly OpenBlockEntry[]) {
    const statements: Statement[] = [];
    const members: Member[] = [];
    for (const entry of entries) {
        if (entry.statement) statements.push(buildStatement(builder, entry.statement));
        else if (isLocal(entry)) statements.push(buildOpenLocal(builder, entry));
        else if (entry.declaration) members.push(...buildMember(builder, entry.declaration, entry.modifiers));
    }
    return { statements, members };
}

function isLocal(entry: OpenBlockEntry): boolean {
    const others = entry.modifiers.filter((modifier) => !modifier.FINAL() && !modifier.annotation());
    return Boolean(entry.declaration?.fieldDeclaration()) && others.length === 0;
}

function buildOpenLocal(builder: TreeBuilder, entry: OpenBlockEntry): LocalStatement {
    const field = entry.declaration!.fieldDeclaration();
    return {
        kind: 'local',
        at: builder.at(entry.modifiers[0] ?? field),
        final: onlyFinal(builder, entry.modifiers, 'locals', field.variableDeclarators().variableDeclarator(0)),
        type: buildTypeReference(builder, field.typeRef()),
        variables: buildVariables(builder, field.variableDeclarators())
    };
}
