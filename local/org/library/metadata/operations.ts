import { current } from '../../platform/transactions/transaction.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { defineClass } from '../rows/definition.ts';

/** Metadata.Operations: tests may not deploy; elsewhere there is nothing to deploy to. */
export const metadataOperationsClass = defineClass({
    name: 'Metadata.Operations',
    kind: 'class',
    static: {
        'Id enqueueDeployment(Metadata.DeployContainer container, Metadata.DeployCallback callback)': () => {
            if (current().test) {
                raise('System.AsyncException', 'Metadata cannot be deployed from within a test');
            }
            throw new Refused('Metadata.Operations.enqueueDeployment');
        }
    }
});
