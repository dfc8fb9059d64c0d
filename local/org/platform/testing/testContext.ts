import type { LimitCounters } from '../limits/limits.ts';

/**
 * What a running @IsTest method keeps: its mocks and where it stands between Test.startTest and Test.stopTest. The
 * transactions of jobs that the test drains share the context of their test.
 */
export class TestContext {
    /** Of Test.setMock, by the lower-cased name of the interface (`system.httpcalloutmock`). */
    readonly mocks = new Map<string, unknown>();
    phase: 'before' | 'between' | 'after' = 'before';
    /** The counters of the test outside startTest/stopTest, while it is between them. */
    outerLimits: LimitCounters | null = null;
    /** Ids that a SOSL query answers with. */
    fixedSearchResults: readonly (string | null)[] = [];
    /** @IsTest(SeeAllData=true): rows of the org are visible. */
    readonly seeAllData: boolean;
    /** The class and method, for messages. */
    readonly name: string;

    constructor(name: string, seeAllData = false) {
        this.name = name;
        this.seeAllData = seeAllData;
    }
}
