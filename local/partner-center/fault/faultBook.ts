import { randomUUID } from 'node:crypto';
import type { CallFaultRule, DeliveryFaultRule, FaultRule, FaultSubject } from './faultRule.ts';
import { seededRandom } from './seededRandom.ts';

/** A rule with what became of it. */
export interface ListedFault {
    readonly id: string;
    readonly rule: FaultRule;
    /** Subjects that fitted, and how many of them were hit. */
    readonly seen: number;
    readonly hit: number;
}

interface Entry {
    readonly id: string;
    readonly rule: FaultRule;
    readonly random: () => number;
    seen: number;
    hit: number;
}

/** The rules by which calls and deliveries go wrong; the first rule that wants a subject has it. */
export class FaultBook {
    #entries: Entry[] = [];

    get list(): readonly ListedFault[] {
        return this.#entries.map(({ id, rule, seen, hit }) => ({ id, rule, seen, hit }));
    }

    add(rule: FaultRule): ListedFault {
        const entry = { id: randomUUID(), rule, random: seededRandom(rule.seed ?? 1), seen: 0, hit: 0 };
        this.#entries.push(entry);
        return { id: entry.id, rule, seen: 0, hit: 0 };
    }

    /** @returns false when there is no such rule */
    remove(id: string): boolean {
        const before = this.#entries.length;
        this.#entries = this.#entries.filter((one) => one.id !== id);
        return this.#entries.length < before;
    }

    clear(): void {
        this.#entries = [];
    }

    decide(subject: FaultSubject & { on: 'calls' }): CallFaultRule | null;
    decide(subject: FaultSubject & { on: 'deliveries' }): DeliveryFaultRule | null;
    decide(subject: FaultSubject): FaultRule | null {
        let decided: FaultRule | null = null;
        for (const entry of this.#entries) {
            if (!fits(entry.rule, subject)) continue;
            entry.seen++;
            if (decided || !strikes(entry)) continue;
            entry.hit++;
            decided = entry.rule;
        }
        return decided;
    }
}

function fits(rule: FaultRule, subject: FaultSubject): boolean {
    if (rule.on === 'deliveries') return subject.on === 'deliveries' && (rule.event ?? subject.event) === subject.event;
    if (subject.on !== 'calls') return false;
    return (
        (rule.host ?? subject.host) === subject.host &&
        (rule.method ?? subject.method).toUpperCase() === subject.method &&
        subject.path.includes(rule.path ?? '')
    );
}

function strikes({ rule, seen, hit, random }: Entry): boolean {
    const drawn = rule.probability === undefined || random() < rule.probability;
    return drawn && hit < (rule.times ?? Infinity) && (rule.nth === undefined || rule.nth === seen);
}
