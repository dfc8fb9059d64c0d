import { flowNames } from '../../platform/metadata/flowNames.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';

/** `Flow.Interview.My_Flow.class`: the flow's own type where the project has the flow, Flow.Interview itself elsewhere. */
export function flowType(name: string): RuntimeType {
    const known = flowNames(current().org.project).has(name.toLowerCase());
    return typeNamed(known ? `Flow.Interview.${name}` : 'Flow.Interview');
}
