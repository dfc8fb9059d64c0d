import type { Expression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import { checkWritable } from '../names/fieldUse.ts';

/** Reports what cannot stand left of an assignment: final variables, read-only properties, values without a place. */
export function requireAssignTarget(target: Expression, body: Body): void {
    if (isSafe(target)) {
        error(body, target, 'Expression cannot be assigned');
        return;
    }
    const meaning = body.recorder.meaningOf(target);
    if (target.kind === 'index') {
        return;
    }
    switch (meaning?.is) {
        case 'local':
            // the platform's compiler does not hold local variables and parameters to `final`
            break;
        case 'field':
            if (meaning.field.implemented) {
                checkWritable(target, meaning.field, body);
            }
            break;
        case 'sobjectField':
        case 'sobjectParent':
            break;
        default:
            if (body.recorder.refusalOf(target) === null) {
                error(body, target, 'Expression cannot be assigned');
            }
    }
}

/** `a?.b` and all that stands on it: where `a` is null there is no place for a value. */
function isSafe(target: Expression): boolean {
    switch (target.kind) {
        case 'member':
        case 'call':
            return (target.kind === 'member' || target.target !== null) && (target.safe || isSafe(target.target!));
        case 'index':
            return isSafe(target.target);
        default:
            return false;
    }
}
