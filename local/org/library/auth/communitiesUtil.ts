import { current } from '../../platform/transactions/transaction.ts';
import { defineClass } from '../rows/definition.ts';

/** Auth.CommunitiesUtil: who the running user is to an Experience Cloud site; addresses of sites are refused. */
export const communitiesUtilClass = defineClass({
    name: 'Auth.CommunitiesUtil',
    kind: 'class',
    static: {
        'String getUserDisplayName()': () => current().user.name,
        'Boolean isGuestUser()': () => current().user.userType === 'Guest',
        'Boolean isInternalUser()': () => current().user.userType === 'Standard'
    }
});
