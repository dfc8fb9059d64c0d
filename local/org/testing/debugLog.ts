import type { Org } from '../platform/org.ts';

/** What System.debug writes in an org, as `apex exec` prints it: place, level and text. */
export class DebugLog {
    readonly #lines: string[] = [];

    constructor(org: Org) {
        org.listen((event) => {
            if (event.kind === 'debug') {
                this.#lines.push(`${event.place} ${event.level} ${event.message}`);
            }
        });
    }

    /** The lines since the last time. */
    take(): readonly string[] {
        return this.#lines.splice(0);
    }
}
