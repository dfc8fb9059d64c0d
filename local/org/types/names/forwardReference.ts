import type { NameExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import type { FieldInfo } from '../world/model.ts';

/** A field's initializer may not read, by its simple name, a field of the class that is initialized after it. */
export function checkForwardReference(name: NameExpression, field: FieldInfo, body: Body): void {
    const { initializing } = body;
    if (!initializing || field.owner !== body.owner || field.isProperty || field.static !== body.isStatic) {
        return;
    }
    const own = field.declaration?.at;
    const isLater =
        own &&
        (own.line > initializing.at.line ||
            (own.line === initializing.at.line && own.column >= initializing.at.column));
    if (isLater && name !== body.assigned) {
        error(body, name, `Illegal forward reference: ${field.name}`);
    }
}
