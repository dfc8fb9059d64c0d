/** The properties of an object's records by slot, and the other way round. */
export class RecordKeys {
    readonly names: readonly string[];
    private slots: ReadonlyMap<string, number> | null = null;

    constructor(names: readonly string[]) {
        this.names = names;
    }

    slotOf(key: string): number | undefined {
        this.slots ??= new Map(this.names.map((name, slot) => [name, slot]));
        return this.slots.get(key);
    }
}
