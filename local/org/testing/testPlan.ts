import type { OrgFeatures } from '../project/orgFeatures.ts';
import type { Selection } from './selectTests.ts';

/** What a run of `apex test` is to do. Plain data, so that threads can share it. */
export interface TestPlan extends Selection {
    /** SFDX projects or plain folders. */
    readonly folders: readonly string[];
    /** What the org has besides what every org has; a plain org where it is not said. */
    readonly features?: OrgFeatures;
    readonly coverage: boolean;
    /** Whether outcomes carry what System.debug wrote. */
    readonly logs: boolean;
    /** At most so many threads. */
    readonly jobs: number;
    /** Address of the module that those threads run: JavaScript, or TypeScript that a loader has to read. */
    readonly testThread: string;
    /** File for the JUnit report. */
    readonly junit: string | null;
    /** One JSON object on standard output instead of text. */
    readonly json: boolean;
}
