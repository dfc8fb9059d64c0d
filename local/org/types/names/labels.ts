import type { MemberExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import { STRING } from '../world/primitives.ts';
import { valueTarget, type Target } from './target.ts';

/** `Label.X`: one of the project's labels; where those are not known, any name. */
export function labelMember(member: MemberExpression, body: Body): Target | null {
    const { labels } = body.world;
    const name = labels ? labels.get(member.name.toLowerCase()) : member.name;
    if (name === undefined) {
        return valueTarget(error(body, member, `External string does not exist: ${member.name}`));
    }
    body.recorder.dependencies.add(`label ${name.toLowerCase()}`);
    body.recorder.mean(member, { is: 'label', name });
    return valueTarget(STRING);
}
