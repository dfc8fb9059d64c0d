/** One run of an event trigger: what EventBus.TriggerContext.currentContext() answers from. */
export interface EventRun {
    /** How often this chunk was retried before. */
    readonly retries: number;
    readonly lastError: string | null;
    /** Replay id given to setResumeCheckpoint. */
    checkpoint: string | null;
    readonly replayIds: readonly string[];
}
