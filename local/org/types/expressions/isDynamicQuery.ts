import type { Expression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';

/** `Database.query(…)` and the like, which as `[SELECT …]` may stand for the only row of the answer. */
export function isDynamicQuery(value: Expression, body: Body): boolean {
    const meaning = body.recorder.meaningOf(value);
    return (
        meaning?.is === 'method' &&
        meaning.method.owner.name === 'System.Database' &&
        /^query/i.test(meaning.method.name)
    );
}
