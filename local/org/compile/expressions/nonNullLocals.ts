import type { Block, Expression, Statement } from '../../syntax/ast/ast.ts';
import { Body, type BodyOptions } from '../statements/body.ts';
import { localName } from '../layout/jsNames.ts';
import { isNonNull } from './nonNull.ts';
import type { UnitContext } from '../project/unitContext.ts';
import { walkExpressions, walkStatements } from '../statements/walk.ts';

/**
 * Variables of a method that never hold null, by all that is assigned to them. Starts from all declared variables and
 * takes away until nothing changes. Variables of one name in sibling blocks count as one.
 */
export function nonNullLocals(unit: UnitContext, options: BodyOptions, block: Block): ReadonlySet<string> {
    const given = new Map<string, (Expression | null)[]>();
    const note = (name: string, value: Expression | null): void => {
        const known = given.get(name);
        if (known) {
            known.push(value);
        } else {
            given.set(name, [value]);
        }
    };
    walkStatements(block, (statement) => noteDeclarations(statement, note));
    // parameters are not among them: callers may pass null, whatever is assigned later
    const declared = new Set(given.keys());
    walkExpressions(block, (e) => {
        if (e.kind === 'assign' && e.target.kind === 'name' && declared.has(localName(e.target.name))) {
            // a compound assignment raises rather than store null
            note(localName(e.target.name), e.operator === '=' ? e.value : e);
        }
    });
    const solid = new Set(declared);
    for (let before = -1; before !== solid.size; ) {
        before = solid.size;
        const body = new Body(unit, { ...options, nonNull: solid });
        for (const [name, values] of given) {
            if (solid.has(name) && values.some((value) => value === null || !isNonNull(body, value))) {
                solid.delete(name);
            }
        }
    }
    return solid;
}

function noteDeclarations(statement: Statement, note: (name: string, value: Expression | null) => void): void {
    switch (statement.kind) {
        case 'local':
            statement.variables.forEach((variable) => note(localName(variable.name), variable.initializer));
            return;
        case 'forEach':
            note(localName(statement.variable), null);
            return;
        case 'switch':
            for (const each of statement.cases) {
                if (each.label.kind === 'type') {
                    note(localName(each.label.variable), null);
                }
            }
            return;
        default:
    }
}
