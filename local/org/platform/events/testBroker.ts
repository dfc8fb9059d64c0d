import { platformClass } from '../../values/objects/platformClass.ts';
import type { TestContext } from '../testing/testContext.ts';

/** EventBus.TestBroker, of Test.getEventBus(). */
export class TestBroker {
    readonly test: TestContext;

    constructor(test: TestContext) {
        this.test = test;
    }
}

platformClass('EventBus.TestBroker', TestBroker);
