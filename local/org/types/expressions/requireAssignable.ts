import type { Node } from '../../syntax/ast/ast.ts';
import { isAssignable } from './assignable.ts';
import { error, type Body } from '../statements/body.ts';
import type { ApexType } from '../world/model.ts';
import { typeName } from '../names/typeName.ts';

/** Reports `Illegal assignment from A to B` when a value does not fit its place. */
export function requireAssignable(node: Node, from: ApexType, to: ApexType, body: Body): void {
    if (!isAssignable(from, to)) {
        error(body, node, `Illegal assignment from ${typeName(from)} to ${typeName(to)}`);
    }
}
