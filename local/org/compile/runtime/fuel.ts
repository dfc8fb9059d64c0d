import { fittingText } from '../../values/heapBounds.ts';
import { lookAtLimitsBy } from '../../values/workSteps.ts';
import { callDepth, tooDeep } from '../../values/exceptions/callDepth.ts';
import { current, hasCurrent } from '../../platform/transactions/transaction.ts';

/** Milliseconds that may pass between two looks at the CPU time. */
const LOOK_EVERY = 5;

/** What loops and recursion call now and then, so that no code runs past the limits of CPU and heap unnoticed. */
export function makeFuel() {
    let patience = 1;
    let between = 1;
    let lastLook = 0;
    const look = (): void => {
        if (--patience > 0) {
            return;
        }
        const now = performance.now();
        between = now - lastLook > LOOK_EVERY ? 1 : Math.min(between * 2, 16);
        patience = between;
        lastLook = now;
        if (hasCurrent()) {
            current().limits.check();
        }
    };
    /**
     * Every 4,096 rounds of a loop, and calls that may lead to themselves. Clocks are dear: it looks at them every few milliseconds, by its own guess. Behind a
     * proxy, because V8 does not put what a proxy calls into the loop itself, where this much code would crowd out the
     * variables of the loop.
     */
    const tick = new Proxy(look, {});
    lookAtLimitsBy(tick);
    return { tick, depth: callDepth, tooDeep, bounded: fittingText };
}
