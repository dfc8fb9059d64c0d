/** Makes eTags in the service's form, each one once: `"xxxxxxxx-0000-0800-0000-{unix hex}0000"`, quotes included (contract 7.2). */
export class ETagSequence {
    #count = 0x7a00_0000;

    next(timestamp: string): string {
        this.#count += 1;
        const seconds = Math.floor(Date.parse(`${timestamp.slice(0, 19)}Z`) / 1000);
        return `"${hex(this.#count)}-0000-0800-0000-${hex(seconds)}0000"`;
    }

    /** Later eTags are other ones than this. */
    notice(eTag: string): void {
        this.#count = Math.max(this.#count, Number.parseInt(eTag.slice(1, 9), 16));
    }
}

function hex(value: number): string {
    return value.toString(16).padStart(8, '0');
}
