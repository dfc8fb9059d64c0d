import type {
    ClassDeclarationContext,
    EnumDeclarationContext,
    InterfaceDeclarationContext,
    InterfaceMethodDeclarationContext,
    ModifierContext
} from '@apexdevtools/apex-parser';
import type {
    ClassDeclaration,
    EnumDeclaration,
    InterfaceDeclaration,
    MethodDeclaration,
    TypeDeclaration
} from '../ast/ast.ts';
import { buildClassMembers } from './buildMembers.ts';
import { buildModifiers } from './buildModifiers.ts';
import { buildParameters } from './buildParameters.ts';
import { buildTypeReference } from './buildTypeReference.ts';
import type { TreeBuilder } from './treeBuilder.ts';

/** The three contexts that declare types; every place that may hold one has these accessors. */
interface TypePlace {
    classDeclaration(): ClassDeclarationContext;
    interfaceDeclaration(): InterfaceDeclarationContext;
    enumDeclaration(): EnumDeclarationContext;
}

/** null when the place holds no type. The place of a type is its name's, as in Salesforce's own messages. */
export function buildType(
    builder: TreeBuilder,
    context: TypePlace,
    modifiers: readonly ModifierContext[]
): TypeDeclaration | null {
    if (context.classDeclaration()) return buildClass(builder, context.classDeclaration(), modifiers);
    if (context.interfaceDeclaration()) return buildInterface(builder, context.interfaceDeclaration(), modifiers);
    if (context.enumDeclaration()) return buildEnum(builder, context.enumDeclaration(), modifiers);
    return null;
}

function buildClass(
    builder: TreeBuilder,
    context: ClassDeclarationContext,
    modifiers: readonly ModifierContext[]
): ClassDeclaration {
    const superclass = context.typeRef();
    const interfaces = context.typeList()?.typeRef_list() ?? [];
    return {
        kind: 'class',
        at: builder.at(context.id()),
        keyword: builder.at(context),
        ...buildModifiers(builder, modifiers),
        name: builder.name(context.id()),
        superclass: superclass ? buildTypeReference(builder, superclass) : null,
        interfaces: interfaces.map((each) => buildTypeReference(builder, each)),
        members: buildClassMembers(builder, context.classBody()),
        end: builder.at(context.classBody().RBRACE())
    };
}

function buildInterface(
    builder: TreeBuilder,
    context: InterfaceDeclarationContext,
    modifiers: readonly ModifierContext[]
): InterfaceDeclaration {
    const interfaces = context.typeList()?.typeRef_list() ?? [];
    const [comma] = context.typeList()?.COMMA_list() ?? [];
    if (comma) builder.fail(comma, "Expecting '{' but was: ','");
    const methods = context.interfaceBody().interfaceMethodDeclaration_list();
    return {
        kind: 'interface',
        at: builder.at(context.id()),
        keyword: builder.at(context),
        ...buildModifiers(builder, modifiers),
        name: builder.name(context.id()),
        interfaces: interfaces.map((each) => buildTypeReference(builder, each)),
        methods: methods.map((each) => buildInterfaceMethod(builder, each)),
        end: builder.at(context.interfaceBody().RBRACE())
    };
}

/** Interface methods take no modifiers and no annotations. */
function buildInterfaceMethod(builder: TreeBuilder, context: InterfaceMethodDeclarationContext): MethodDeclaration {
    const [modifier] = context.modifier_list();
    if (modifier) builder.fail(modifier, `Missing '}' at '${modifier.start.text}'`);
    return {
        kind: 'method',
        at: builder.at(context.id()),
        modifiers: [],
        annotations: [],
        name: builder.name(context.id()),
        returns: context.VOID() ? null : buildTypeReference(builder, context.typeRef()),
        parameters: buildParameters(builder, context.formalParameters()),
        body: null
    };
}

function buildEnum(
    builder: TreeBuilder,
    context: EnumDeclarationContext,
    modifiers: readonly ModifierContext[]
): EnumDeclaration {
    return {
        kind: 'enum',
        at: builder.at(context.id()),
        keyword: builder.at(context),
        ...buildModifiers(builder, modifiers),
        name: builder.name(context.id()),
        constants: (context.enumConstants()?.id_list() ?? []).map((id) => ({
            name: builder.name(id),
            at: builder.at(id)
        }))
    };
}
