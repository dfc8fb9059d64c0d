import type { MemberExpression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import { STRING } from '../world/primitives.ts';
import { valueTarget, type Target } from '../names/target.ts';

/**
 * `Thing__Share.RowCause.Reason__c`: the reasons for sharing are constants of the field (Apex Developer Guide, "Creating
 * User Managed Sharing Using Apex").
 */
export function shareReason(member: MemberExpression, body: Body): Target | null {
    const meaning = body.recorder.meaningOf(member.target);
    if (meaning?.is !== 'fieldToken' || meaning.field !== 'RowCause') return null;
    const values = body.world.schema.object(meaning.object)?.field(meaning.field)?.picklist ?? [];
    const found = values.find(({ value }) => value.toLowerCase() === member.name.toLowerCase());
    if (!found) return null;
    body.recorder.mean(member, { is: 'text', text: found.value });
    return valueTarget(STRING);
}
