import type { Expression } from '../syntax/ast.ts';
import { error, type Body } from './body.ts';
import { checkWritable } from './fieldUse.ts';

/** Reports what cannot stand left of an assignment: final variables, read-only properties, values without a place. */
export function requireAssignTarget(target: Expression, body: Body): void {
    const meaning = body.recorder.meaningOf(target);
    if (target.kind === 'index') {
        return;
    }
    switch (meaning?.is) {
        case 'local': {
            const local = body.scope.find(meaning.name);
            if (local?.final && local.initialized) {
                error(
                    body,
                    target,
                    `Final members can only be assigned in their declaration, init blocks, or constructors: ${local.name}`
                );
            } else if (local) {
                local.initialized = true;
            }
            break;
        }
        case 'field':
            if (meaning.field.implemented) {
                checkWritable(target, meaning.field, body);
            }
            break;
        case 'sobjectField':
        case 'sobjectParent':
            break;
        default:
            error(body, target, 'Expression cannot be assigned');
    }
}
