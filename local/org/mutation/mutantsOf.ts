import { AnnotationContext, ApexParserFactory } from '@apexdevtools/apex-parser';
import type { ApexSource } from '../project/apexSource.ts';
import { SyntaxErrorListener } from '../syntax/errors/syntaxErrorListener.ts';
import type { Mutant } from './mutant.ts';
import { editsOf, type Edit } from './mutators.ts';
import { partsOf, placeOf, rangeOf, type SyntaxNode } from './syntaxNode.ts';

/** Every small way to break a class or trigger, in the order of its text; none where it is no Apex. */
export function mutantsOf(source: ApexSource): Mutant[] {
    const listener = new SyntaxErrorListener(source);
    const { parser } = ApexParserFactory.createLexerAndParser(source.text, listener);
    const root = source.kind === 'class' ? parser.compilationUnit() : parser.triggerUnit();
    if (listener.problems.length) return [];
    const text = (node: SyntaxNode): string => {
        const { start, end } = rangeOf(node);
        return source.text.slice(start, end);
    };
    return nodesBelow(root)
        .flatMap((node) => editsOf(node, text))
        .map((edit) => mutantOf(edit, source, text));
}

/** Annotations say how code is called, not what it does. */
function nodesBelow(node: SyntaxNode): SyntaxNode[] {
    if (node instanceof AnnotationContext) return [];
    return [node, ...partsOf(node).flatMap(nodesBelow)];
}

function mutantOf({ node, change, after }: Edit, source: ApexSource, text: (node: SyntaxNode) => string): Mutant {
    return {
        file: source.file,
        unit: source.name,
        change,
        ...placeOf(node),
        ...rangeOf(node),
        before: text(node),
        after
    };
}
