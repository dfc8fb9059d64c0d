import { current } from '../../platform/transactions/transaction.ts';
import type { ObjectShape } from '../../schema/objectShape.ts';
import type { Row } from '../../store/row.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';

const teams = /^(delegated|mine_and_my_groups|my_territory|my_team_territory|scopingRule|team)$/i;

/** USING SCOPE: everything, or the rows of the running user; scopes of teams and territories are refused by name. */
export function scopeTest(shape: ObjectShape, scope: string | null): (row: Row) => boolean {
    const owner = shape.slot('OwnerId', 'sobjectField');
    switch (scope?.toLowerCase()) {
        case undefined:
        case 'everything':
            return () => true;
        case 'mine': {
            if (owner === undefined) {
                return raise('System.QueryException', `filterScope MINE is not supported for ${shape.name}`);
            }
            const { id } = current().user;
            return (row) => row.values[owner] === id;
        }
        default:
            if (teams.test(scope!)) {
                throw new Refused(`SOQL USING SCOPE ${scope}`);
            }
            return raise('System.QueryException', `Unknown scope: ${scope}`);
    }
}
