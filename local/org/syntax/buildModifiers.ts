import type { AnnotationContext, ModifierContext } from '@apexdevtools/apex-parser';
import type { Annotation, Modifier } from './ast.ts';
import { buildLiteral } from './buildLiteral.ts';
import type { TreeBuilder } from './treeBuilder.ts';

export interface Modifiers {
    readonly modifiers: readonly Modifier[];
    readonly annotations: readonly Annotation[];
}

/** Modifiers in source order, `with sharing` and its kin as one. Which may stand where is the checker's question. */
export function buildModifiers(builder: TreeBuilder, contexts: readonly ModifierContext[]): Modifiers {
    const modifiers: Modifier[] = [];
    const annotations: Annotation[] = [];
    for (const context of contexts) {
        const annotation = context.annotation();
        if (annotation) annotations.push(buildAnnotation(builder, annotation));
        else modifiers.push(modifierOf(context));
    }
    return { modifiers, annotations };
}

function modifierOf(context: ModifierContext): Modifier {
    if (context.SHARING()) {
        const kind = context.WITH() ? 'with' : context.WITHOUT() ? 'without' : 'inherited';
        return `${kind} sharing`;
    }
    return context.getText().toLowerCase() as Modifier;
}

function buildAnnotation(builder: TreeBuilder, context: AnnotationContext): Annotation {
    const pairs = context.elementValuePairs()?.elementValuePair_list() ?? [];
    // Blanks part the pairs; a comma between them is an error on the platform, though the grammar takes it.
    for (const comma of context.elementValuePairs()?.COMMA_list() ?? []) builder.fail(comma, "Unexpected token ','.");
    const single = context.elementValue();
    const values = pairs.map((pair) => ({
        name: pair.id().getText(),
        value: annotationValue(builder, pair.elementValue(), true)
    }));
    if (single) values.push({ name: '', value: annotationValue(builder, single, false) });
    return { at: builder.at(context), name: context.id().getText(), values };
}

/** Strings anywhere, true and false only after a name. */
function annotationValue(
    builder: TreeBuilder,
    context: NonNullable<ReturnType<AnnotationContext['elementValue']>>,
    named: boolean
): string | boolean {
    const literal = buildLiteral(builder, context.literal());
    if (literal.type === 'String' || (literal.type === 'Boolean' && named)) return literal.value;
    builder.fail(context, `Unexpected token '${context.getText()}'.`);
    return '';
}

/** For places that take `final` only (parameters, locals, caught exceptions). */
export function onlyFinal(builder: TreeBuilder, contexts: readonly ModifierContext[]): boolean {
    for (const context of contexts) {
        if (!context.FINAL() && !context.annotation()) {
            builder.fail(context, `Modifier is not allowed here: ${modifierOf(context)}`);
        }
    }
    return contexts.some((context) => Boolean(context.FINAL()));
}
