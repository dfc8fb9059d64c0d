import type { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { inTest } from './inTest.ts';
import { current } from '../transactions/transaction.ts';

/** Test.setCreatedDate: writes what nobody else may write. */
export function setCreatedDate(id: string, instant: ApexDatetime): void {
    inTest();
    current().org.records.setField(id, 'CreatedDate', instant);
}
