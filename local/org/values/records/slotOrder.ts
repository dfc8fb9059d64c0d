/** So many orders are remembered for an object; what comes then is made anew each time. */
const MOST = 5000;

/**
 * In which order slots got their first values. Records that are filled alike share one, as they share V8's class: an order
 * knows the longer ones that followed it. Immutable.
 */
export class SlotOrder {
    readonly slots: readonly number[];
    private readonly known: { count: number };
    /** By the slot that was added; the last one that was asked for is tried first. */
    private readonly longer = new Map<number, SlotOrder>();
    private last: SlotOrder | null = null;
    private lastSlot = -1;

    constructor(slots: readonly number[] = [], known = { count: 0 }) {
        this.slots = slots;
        this.known = known;
    }

    with(slot: number): SlotOrder {
        return this.lastSlot === slot ? this.last! : this.remembered(slot);
    }

    without(slot: number): SlotOrder {
        return new SlotOrder(
            this.slots.filter((one) => one !== slot),
            { count: MOST }
        );
    }

    private remembered(slot: number): SlotOrder {
        let longer = this.longer.get(slot);
        if (longer === undefined) {
            longer = new SlotOrder([...this.slots, slot], this.known);
            if (this.known.count >= MOST) {
                return longer;
            }
            this.known.count++;
            this.longer.set(slot, longer);
        }
        this.last = longer;
        this.lastSlot = slot;
        return longer;
    }
}
