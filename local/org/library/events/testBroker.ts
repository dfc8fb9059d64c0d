import type { TestBroker } from '../../platform/events/testBroker.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { defineClass } from '../rows/definition.ts';

export const testBrokerClass = defineClass({
    name: 'EventBus.TestBroker',
    kind: 'class',
    instance: {
        'void deliver()': (self: TestBroker) => {
            const transaction = current();
            transaction.pending.run();
            transaction.org.events.deliverHeld(self.test);
        },
        'void fail()': (self: TestBroker) => {
            const transaction = current();
            transaction.pending.run();
            transaction.org.events.failHeld(self.test);
        }
    }
});
