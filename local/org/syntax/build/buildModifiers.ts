import type { AnnotationContext, ApexParserRuleContext, ModifierContext } from '@apexdevtools/apex-parser';
import { wrongOn } from '../rules/allowedModifiers.ts';
import type { Annotation, Modifier } from '../ast/ast.ts';
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
        at: builder.at(pair),
        name: pair.id().getText(),
        value: annotationValue(builder, pair.elementValue(), true)
    }));
    if (single) values.push({ at: builder.at(single), name: '', value: annotationValue(builder, single, false) });
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

/** For parameters and locals; says at their name which word may not stand there. Answers whether `final` does. */
export function onlyFinal(
    builder: TreeBuilder,
    contexts: readonly ModifierContext[],
    bearer: 'locals' | 'parameters',
    name: ApexParserRuleContext
): boolean {
    const built = buildModifiers(builder, contexts);
    const wrong = wrongOn(built, bearer);
    if (wrong) builder.fail(name, wrong);
    else if (built.modifiers.length > 1) builder.fail(name, 'Duplicate modifier: final');
    return built.modifiers.includes('final');
}

/** For accessors, which take a scope and nothing else. */
export function onlyScope(builder: TreeBuilder, contexts: readonly ModifierContext[]): readonly Modifier[] {
    for (const context of contexts) {
        if (!context.PUBLIC() && !context.PRIVATE() && !context.PROTECTED() && !context.GLOBAL()) {
            builder.fail(context, `Unexpected token '${context.start.text}'.`);
        }
    }
    const [, second] = contexts;
    if (second) builder.fail(second, `Unexpected token '${second.start.text}'.`);
    return buildModifiers(builder, contexts).modifiers;
}
