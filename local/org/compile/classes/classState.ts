import type { ClassDeclaration } from '../../syntax/ast/ast.ts';
import type { ClassInfo } from '../../types/world/model.ts';

/** Whether a class has static fields or blocks, that is: something to initialise at its first use. */
export function hasStaticState(info: ClassInfo): boolean {
    const declaration = info.declaration;
    return declaration?.kind === 'class' && staticMembers(declaration);
}

function staticMembers(declaration: ClassDeclaration): boolean {
    return declaration.members.some(
        (member) =>
            (member.kind === 'initializer' && member.static) ||
            ((member.kind === 'field' || member.kind === 'property') && member.modifiers.includes('static'))
    );
}
