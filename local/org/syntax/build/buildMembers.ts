import type {
    ClassBodyContext,
    ClassBodyDeclarationContext,
    ConstructorDeclarationContext,
    FieldDeclarationContext,
    MethodDeclarationContext,
    ModifierContext
} from '@apexdevtools/apex-parser';
import type { ConstructorDeclaration, FieldDeclaration, Member, MethodDeclaration } from '../ast/ast.ts';
import { buildVariables } from './buildLocal.ts';
import { buildModifiers } from './buildModifiers.ts';
import { buildParameters } from './buildParameters.ts';
import { buildProperty } from './buildProperty.ts';
import { buildBlock } from './buildStatement.ts';
import { buildType } from './buildType.ts';
import { buildTypeReference } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export function buildClassMembers(builder: TreeBuilder, context: ClassBodyContext): Member[] {
    return context.classBodyDeclaration_list().flatMap((each) => buildClassMember(builder, each));
}

function buildClassMember(builder: TreeBuilder, context: ClassBodyDeclarationContext): Member[] {
    if (context.SEMI()) {
        builder.fail(context, "Unexpected token ';'.");
        return [];
    }
    if (context.block()) {
        const body = buildBlock(builder, context.block());
        return [{ kind: 'initializer', at: builder.at(context), static: Boolean(context.STATIC()), body }];
    }
    const member = context.memberDeclaration();
    const constructor = member.constructorDeclaration();
    if (constructor) return [buildConstructor(builder, constructor, context.modifier_list())];
    return buildMember(builder, member, context.modifier_list());
}

/** What classes, triggers and anonymous Apex can all declare. A field declaration of n variables makes n members. */
export function buildMember(
    builder: TreeBuilder,
    context: Omit<ReturnType<ClassBodyDeclarationContext['memberDeclaration']>, 'constructorDeclaration'>,
    modifiers: readonly ModifierContext[]
): Member[] {
    if (context.methodDeclaration()) return [buildMethod(builder, context.methodDeclaration(), modifiers)];
    if (context.propertyDeclaration()) return [buildProperty(builder, context.propertyDeclaration(), modifiers)];
    if (context.fieldDeclaration()) return buildFields(builder, context.fieldDeclaration(), modifiers);
    const type = buildType(builder, context, modifiers);
    return type ? [type] : [];
}

function buildFields(
    builder: TreeBuilder,
    context: FieldDeclarationContext,
    modifiers: readonly ModifierContext[]
): FieldDeclaration[] {
    const type = buildTypeReference(builder, context.typeRef());
    const shared = buildModifiers(builder, modifiers);
    const variables = buildVariables(builder, context.variableDeclarators());
    return variables.map((variable) => ({ kind: 'field', ...shared, type, ...variable }));
}

function buildMethod(
    builder: TreeBuilder,
    context: MethodDeclarationContext,
    modifiers: readonly ModifierContext[]
): MethodDeclaration {
    return {
        kind: 'method',
        at: builder.at(context.id()),
        ...buildModifiers(builder, modifiers),
        name: builder.name(context.id()),
        returns: context.VOID() ? null : buildTypeReference(builder, context.typeRef()),
        parameters: buildParameters(builder, context.formalParameters()),
        body: context.block() ? buildBlock(builder, context.block()) : null
    };
}

function buildConstructor(
    builder: TreeBuilder,
    context: ConstructorDeclarationContext,
    modifiers: readonly ModifierContext[]
): ConstructorDeclaration {
    return {
        kind: 'constructor',
        at: builder.at(context),
        ...buildModifiers(builder, modifiers),
        name: context.qualifiedName().getText(),
        parameters: buildParameters(builder, context.formalParameters()),
        body: buildBlock(builder, context.block())
    };
}
