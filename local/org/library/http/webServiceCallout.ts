import { checkCalloutAllowed } from '../../http/calloutRules.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import type { ApexMap } from '../../values/collections/apexMap.ts';
import { callUser } from '../../values/objects/callUser.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';

/** System.WebServiceCallout, which classes generated from a WSDL call: answered by the mock of a test, else refused. */
export const webServiceCalloutClass = defineClass({
    name: 'System.WebServiceCallout',
    kind: 'class',
    static: {
        'void invoke(Object stub, Object request, Map<String,Object> response, List<String> infoArray)': (
            stub: ApexValue,
            request: ApexValue,
            response: ApexMap | null,
            info: ApexList | null
        ) => {
            const transaction = current();
            checkCalloutAllowed(transaction);
            transaction.limits.spend('callouts');
            if (transaction.test === null) {
                throw new Refused('web service callouts (SOAP) outside of tests');
            }
            const mock = transaction.test.mocks.get('system.webservicemock');
            if (!mock) {
                raise('System.TypeException', 'Methods defined as TestMethod do not support Web service callouts');
            }
            const [endpoint, action, , requestName, responseNs, responseName, responseType] = (info ?? nullArgument(4))
                .items;
            const said = [endpoint, action, requestName, responseNs, responseName, responseType].map(
                (each) => each ?? null
            );
            callUser(mock as object, 'doInvoke', [stub, request, response ?? nullArgument(3), ...said]);
        }
    }
});
