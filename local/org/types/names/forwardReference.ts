import type { NameExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import type { FieldInfo } from '../world/model.ts';

/**
 * What initializes a field (and a static block) may not name a field or property of the class that is declared later,
 * not even to write to it. The platform's compiler lets the head of a call's target pass: `LATER.length()`.
 */
export function checkForwardReference(name: NameExpression, field: FieldInfo, body: Body): void {
    const { initializing } = body;
    if (!initializing || field.owner !== body.owner || name === body.called) {
        return;
    }
    const own = field.declaration?.at;
    const isLater =
        own &&
        (own.line > initializing.at.line ||
            (own.line === initializing.at.line && own.column >= initializing.at.column));
    if (isLater) {
        error(body, name, `Illegal forward reference: ${field.name}`);
    }
}
