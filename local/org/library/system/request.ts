import { current } from '../../platform/transactions/transaction.ts';
import { enumConstant } from '../../values/primitives/apexEnum.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';

/** System.Request: which request this transaction belongs to. */
class ApexRequest {
    readonly id = current().requestId;
    readonly quiddity = current().quiddity;
}

platformClass('System.Request', ApexRequest);

export const requestClass = defineClass({
    name: 'System.Request',
    kind: 'class',
    static: { 'Request getCurrent()': () => new ApexRequest() },
    instance: {
        'String getRequestId()': (self: ApexRequest) => self.id,
        'Quiddity getQuiddity()': (self: ApexRequest) => enumConstant('System.Quiddity', self.quiddity)
    }
});
