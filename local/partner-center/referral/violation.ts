/** A rule of the contract that a request breaks. */
export interface Violation {
    /** Section of the contract that holds the rule. */
    readonly rule: string;
    /** Status of the answer; absent: 400. */
    readonly status?: number;
    /** What the error is about, as a dotted path such as `details.requirements.solutions`. */
    readonly target: string;
    /** The specific code for `innerError`; the contract leaves these open (U-2). */
    readonly code: string;
    /** What is wrong and what would be right. */
    readonly message: string;
    /** The general sentence of the outer error. */
    readonly summary?: string;
    /** The general code of the outer error; absent: invalidRequest. */
    readonly outerCode?: string;
}
