/** Something to do later, on its own. */
export interface Job {
    /** Of AsyncApexJob; null for what has no row there, such as the delivery of events. */
    readonly id: string | null;
    /** For the timeline: `Queueable OutboundWorkerJob`. */
    readonly title: string;
    /** In the org's time. */
    readonly dueAt: number;
    /** What waits longer than the test that started it is still run when the test drains: delays do not count there. */
    readonly signature: string | null;
    /** Its parent (a finalizer; for a batch also the finish of another or a Queueable) runs it in the same go of a test. */
    readonly follows?: boolean;
    run(): void;
}

/** The jobs that wait, in the order in which they fall due. */
export class JobQueue {
    #jobs: Job[] = [];

    add(job: Job): void {
        const after = this.#jobs.findIndex((each) => each.dueAt > job.dueAt);
        this.#jobs.splice(after < 0 ? this.#jobs.length : after, 0, job);
    }

    /** Takes out the first job that is due at `now`. */
    takeDue(now: number): Job | null {
        return this.#jobs[0] && this.#jobs[0].dueAt <= now ? this.#jobs.shift()! : null;
    }

    /** When the next job falls due; null when none waits. */
    get nextDueAt(): number | null {
        return this.#jobs[0]?.dueAt ?? null;
    }

    remove(id: string): boolean {
        const before = this.#jobs.length;
        this.#jobs = this.#jobs.filter((each) => each.id !== id);
        return this.#jobs.length < before;
    }

    get size(): number {
        return this.#jobs.length;
    }

    /** Takes out what a test runs right after the jobs that started it. */
    takeFollowing(): Job[] {
        const taken = this.#jobs.filter((job) => job.follows === true);
        this.#jobs = this.#jobs.filter((job) => job.follows !== true);
        return taken;
    }

    /** Takes out everything that waits now: a test drains what was collected, not what those jobs add. */
    takeAll(): Job[] {
        const all = this.#jobs;
        this.#jobs = [];
        return all;
    }
}
