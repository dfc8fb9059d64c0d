import { current } from '../../platform/transactions/transaction.ts';
import type { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { apexEquals, hashOf } from '../../values/equality.ts';
import type { ApexValue } from '../../values/value.ts';
import { systemAssertRows } from '../assertions/systemAssertRows.ts';
import { debugRows } from './debugRows.ts';
import { defineClass } from '../rows/definition.ts';
import { systemPageRows } from './systemPageRows.ts';
import { systemPlatformRows } from './systemPlatformRows.ts';
import { todayOfUser } from '../time/today.ts';

/** System.System (Apex Reference Guide, "System Class"); the rows about jobs are those of the platform room. */
export const systemClass = defineClass({
    name: 'System.System',
    kind: 'class',
    static: {
        ...systemAssertRows,
        ...debugRows,
        ...systemPageRows,
        ...systemPlatformRows,
        'Datetime now()': () => new ApexDatetime(current().now()),
        'Date today()': (): ApexDate => todayOfUser(),
        'Long currentTimeMillis()': () => BigInt(current().now()),
        'Boolean equals(Object one, Object other)': (one: ApexValue, other: ApexValue) => apexEquals(one, other),
        'Integer hashCode(Object value)': (value: ApexValue) => hashOf(value)
    }
});
