import type { ClassDeclaration, TypeReference } from '../../syntax/ast/ast.ts';

/**
 * The `static final String` fields that begin with a literal, by lower-case name, as JavaScript. The platform's compiler
 * writes them into the class as constants, so an initialiser that stands before them already sees their value.
 */
export function constantTexts(d: ClassDeclaration): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const member of d.members) {
        if (member.kind !== 'field' || !member.modifiers.includes('static') || !member.modifiers.includes('final')) {
            continue;
        }
        const isText = isNamed(member.type, 'string');
        const { initializer } = member;
        if (isText && initializer?.kind === 'literal' && initializer.value.type === 'String') {
            texts.set(member.name.toLowerCase(), JSON.stringify(initializer.value.value));
        }
    }
    return texts;
}

function isNamed({ names, arrayDepth }: TypeReference, lower: string): boolean {
    return arrayDepth === 0 && names.length === 1 && names[0]!.name.toLowerCase() === lower;
}
