import type { CallExpression } from '../../syntax/ast/ast.ts';
import { error, type Body } from '../statements/body.ts';
import type { ApexType } from '../world/model.ts';
import { chooseOverload } from './overloads.ts';
import { schemaClass } from '../world/describeMembers.ts';
import { mapOf, STRING } from '../world/primitives.ts';
import { parameterText, typeName } from '../names/typeName.ts';

const NAMES = ['getinstance', 'getvalues', 'getorgdefaults', 'getall'];

/** `Settings__c.getInstance()`, `Type__mdt.getAll()`: static methods of a record type, and `Account.getSObjectType()`; null for others. */
export function settingsCall(
    call: CallExpression,
    type: ApexType,
    args: readonly ApexType[],
    body: Body
): ApexType | null {
    const lower = call.name.toLowerCase();
    if (type.kind === 'sobject' && type.name !== null && lower === 'getsobjecttype' && args.length === 0) {
        body.recorder.mean(call, { is: 'objectToken', object: type.name });
        return body.recorder.setType(call, schemaClass('SObjectType', body));
    }
    if (type.kind !== 'sobject' || type.name === null || !NAMES.includes(lower)) {
        return null;
    }
    const owner = body.world.platform.find('System', 'CustomSetting');
    if (!owner) {
        body.recorder.refuse(call, `custom settings and metadata: ${call.name}`);
        return body.recorder.setType(call, lower === 'getall' ? mapOf(STRING, type) : type);
    }
    const candidates = (owner.methods.get(lower) ?? []).map((method) => ({ method, bindings: new Map() }));
    const choice = chooseOverload(candidates, args);
    if (choice.is !== 'chosen') {
        const signature = `void ${call.name}${parameterText(args)}`;
        return error(
            body,
            call,
            `Method does not exist or incorrect signature: ${signature} from the type ${typeName(type)}`
        );
    }
    body.recorder.mean(call, { is: 'settingsMethod', object: type.name, method: choice.method.method });
    return body.recorder.setType(call, lower === 'getall' ? mapOf(STRING, type) : type);
}
