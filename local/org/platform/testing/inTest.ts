import { raise } from '../../values/exceptions/raise.ts';
import type { TestContext } from './testContext.ts';
import { current } from '../transactions/transaction.ts';

/** The test that runs; methods of Test do not exist outside of one. */
export function inTest(): TestContext {
    return current().test ?? raise('System.TypeException', 'This method can only be called from within a test');
}
