import { switchCatalogue, type SwitchName, type SwitchPoint, type SwitchValue } from './switchCatalogue.ts';

type Widened<T> = T extends boolean ? boolean : T extends number ? number : string;
export type SwitchSettings = { readonly [N in SwitchName]: Widened<(typeof switchCatalogue)[N]['preset']> };

const points: Readonly<Record<string, SwitchPoint>> = switchCatalogue;
const presets = Object.fromEntries(Object.entries(points).map(([name, point]) => [name, point.preset]));

/** The switches of one simulator: presets, and what somebody set differently. */
export class Switches {
    #changed: Record<string, SwitchValue> = {};
    #settings = presets as unknown as SwitchSettings;

    /** All settings, for decisions that only read. */
    get settings(): SwitchSettings {
        return this.#settings;
    }

    /** What differs from the presets. */
    get changed(): Readonly<Record<string, SwitchValue>> {
        return this.#changed;
    }

    /**
     * Sets some switches; null sets one back to its preset.
     * @throws Error that names the switch and its choices when a name or value is unknown; then nothing is set
     */
    set(values: Readonly<Record<string, unknown>>): void {
        const changed = { ...this.#changed };
        for (const [name, value] of Object.entries(values))
            if (value === null) delete changed[name];
            else changed[name] = checked(name, value);
        this.#changed = changed;
        this.#settings = { ...presets, ...changed } as unknown as SwitchSettings;
    }

    clear(): void {
        this.#changed = {};
        this.#settings = presets as unknown as SwitchSettings;
    }
}

function checked(name: string, value: unknown): SwitchValue {
    const point = Object.hasOwn(points, name) ? points[name] : undefined;
    if (!point) throw new Error(`There is no switch '${name}'. GET /control/switches lists them.`);
    const { preset, choices } = point;
    if (choices ? choices.includes(value as SwitchValue) : typeof value === typeof preset) return value as SwitchValue;
    const wanted = choices ? choices.map((one) => JSON.stringify(one)).join(' or ') : `a ${typeof preset}`;
    throw new Error(`Switch '${name}' takes ${wanted}, not ${JSON.stringify(value)}.`);
}
