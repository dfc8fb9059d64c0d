import { current } from '../../platform/transactions/transaction.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { raiseInSiloedTest } from '../../platform/testing/siloedTest.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { FollowingPage } from './followingPage.ts';

/** ConnectApi.ChatterUsers: whom a user follows. Its other methods are refused by name. */
export const chatterUsersClass = defineClass({
    name: 'ConnectApi.ChatterUsers',
    kind: 'class',
    static: {
        'ConnectApi.FollowingPage getFollowings(String communityId, String userId)': (
            _community: string | null,
            user: string | null
        ) => {
            raiseInSiloedTest('ConnectApi.ChatterUsers.getFollowings(String, String)');
            const page = `/services/data/v66.0/chatter/users/${user ?? nullArgument()}/following`;
            if (current().org.records.rows.find('EntitySubscription', 'SubscriberId', user).length > 0) {
                throw new Refused('ConnectApi.ChatterUsers.getFollowings of a user who follows something');
            }
            return new FollowingPage(page);
        }
    }
});
