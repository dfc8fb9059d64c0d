import type { MemberExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import { STRING } from '../world/primitives.ts';
import { valueTarget, type Target } from './target.ts';

/**
 * `Label.X`: one of the project's labels; where those are not known, any name. `Label.ns.X` is the label of a package,
 * which the metadata calls `ns__X`.
 */
export function labelMember(member: MemberExpression, namespace: string | null, body: Body): Target | null {
    const { labels } = body.world;
    const isOwn = namespace === null || namespace.toLowerCase() === body.world.schema.namespace;
    const written = isOwn ? member.name : `${namespace}__${member.name}`;
    const lower = written.toLowerCase();
    const name = labels ? labels.get(lower) : written;
    if (namespace === null && !labels?.has(lower) && isNamespace(lower, body)) {
        return { is: 'labels', namespace: member.name };
    }
    if (namespace?.toLowerCase() === 'site' && !labels?.has(lower)) {
        // the platform's own texts for pages of sites: `Label.Site.invalid_email`
        body.recorder.refuse(member, `the text of Label.Site.${member.name}`);
        return valueTarget(STRING);
    }
    if (name === undefined) {
        return valueTarget(error(body, member, `External string does not exist: ${member.name}`));
    }
    body.recorder.dependencies.add(`label ${name.toLowerCase()}`);
    body.recorder.mean(member, { is: 'label', name });
    return valueTarget(STRING);
}

function isNamespace(lower: string, { world: { labels, schema } }: Body): boolean {
    return (
        lower === 'site' ||
        lower === schema.namespace ||
        [...(labels?.keys() ?? [])].some((label) => label.startsWith(`${lower}__`))
    );
}
