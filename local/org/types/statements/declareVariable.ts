import type { Node } from '../../syntax/ast/ast.ts';
import { error, type Body } from './body.ts';
import type { LocalVariableInfo } from '../names/localScope.ts';
import { checkIdentifier } from '../world/reservedNames.ts';

/** Adds a variable to its block; reports a reserved name and one that is taken. */
export function declareVariable(variable: LocalVariableInfo, node: Node, body: Body): void {
    checkIdentifier(variable.name, node, body.recorder);
    if (!body.scope.declare(variable)) {
        error(body, node, `Duplicate variable: ${variable.name}`);
    }
}
