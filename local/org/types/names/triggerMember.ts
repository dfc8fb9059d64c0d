import type { MemberExpression } from '../../syntax/ast/ast.ts';
import type { Body } from '../statements/body.ts';
import type { ApexType } from '../world/model.ts';
import { BOOLEAN, classType, ID, INTEGER, listOf, mapOf, SOBJECT, sobjectOf } from '../world/primitives.ts';
import { valueTarget, type Target } from './target.ts';

const FLAGS = ['isExecuting', 'isInsert', 'isUpdate', 'isDelete', 'isBefore', 'isAfter', 'isUndelete'];
const LISTS = ['new', 'old'];
const MAPS = ['newMap', 'oldMap'];

/** `Trigger.new` and its companions; in a trigger on Account they hold Accounts, elsewhere SObjects. */
export function triggerMember(member: MemberExpression, body: Body): Target | null {
    const lower = member.name.toLowerCase();
    const all = [...FLAGS, ...LISTS, ...MAPS, 'size', 'operationType'];
    const name = all.find((candidate) => candidate.toLowerCase() === lower);
    if (name === undefined) {
        return null;
    }
    body.recorder.mean(member, { is: 'triggerVariable', name });
    return valueTarget(typeOf(name, body));
}

function typeOf(name: string, body: Body): ApexType {
    const object = body.trigger && body.world.schema.nameOf(body.trigger.object);
    const record = object === null ? SOBJECT : sobjectOf(object);
    if (LISTS.includes(name)) {
        return listOf(record);
    }
    if (MAPS.includes(name)) {
        return mapOf(ID, record);
    }
    if (FLAGS.includes(name)) {
        return BOOLEAN;
    }
    return name === 'size' ? INTEGER : classType(body.world.platform.system('TriggerOperation'));
}
