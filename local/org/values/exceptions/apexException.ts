import { apexFrames, type ApexFrame } from './apexFrames.ts';
import { typeNamed, type RuntimeType } from '../objects/runtimeType.ts';

/**
 * Exceptions that neither `catch` nor `finally` sees (Apex Developer Guide, "Exceptions That Can't be Caught").
 */
const UNCATCHABLE = new Set(['System.LimitException', 'System.AssertException']);

/** V8 keeps ten frames unless told otherwise; traces of Apex are longer. */
Error.stackTraceLimit = 60;

/**
 * An Apex exception. Not an Error: the stack is captured where Apex creates the exception and only formatted when
 * somebody asks. Classes that extend Exception in Apex are generated classes that extend this one.
 */
export class ApexException {
    /** Canonical: `System.DmlException`, `Foo.BarException`. */
    readonly typeName: string;
    /** null until somebody sets one; `getMessage()` then answers "Script-thrown exception". */
    message: string | null;
    cause: ApexException | null;
    /** Whatever the raiser wants its library class to answer from, such as the failed rows of a DmlException. */
    details: unknown = null;
    private readonly trace: { stack?: unknown } = {};
    private frames: readonly ApexFrame[] | null = null;

    /** Generated classes pass no name: theirs is in their meta. */
    constructor(typeName?: string, message: string | null = null, cause: ApexException | null = null) {
        this.typeName = typeName ?? (new.target as unknown as { meta: { name: string } }).meta.name;
        this.message = message;
        this.cause = cause;
        Error.captureStackTrace(this.trace);
    }

    get uncatchable(): boolean {
        return UNCATCHABLE.has(this.typeName);
    }

    get runtimeType(): RuntimeType {
        return typeNamed(this.typeName);
    }

    /** What `getMessage()` answers. */
    get text(): string {
        return this.message ?? 'Script-thrown exception';
    }

    /** `Class.Foo.bar: line 5, column 1`, one frame a line, innermost first. */
    stackTraceString(): string {
        return this.apexFrames()
            .map((frame) => `${frame.name}: line ${frame.line}, column 1`)
            .join('\n');
    }

    /** 0 when no Apex was running. */
    get lineNumber(): number {
        return this.apexFrames()[0]?.line ?? 0;
    }

    /** What `getTypeName()` answers: classes of anonymous Apex stand in nothing. */
    get shownType(): string {
        return typeNamed(this.typeName)
            .apexText()
            .replace(/^anonymous\./, '');
    }

    /** `System.MathException: Divide by 0`, as it is reported when nobody catches it. */
    apexText(): string {
        return `${this.shownType}: ${this.text}`;
    }

    toString(): string {
        const trace = this.stackTraceString();
        return trace === '' ? this.apexText() : `${this.apexText()}\n\n${trace}`;
    }

    /** Runs the field initialisers; generated classes that have some override it. */
    '<fields>'(): this {
        return this;
    }

    /* The constructors of user exceptions end in these four. */

    '<init>!'(): this {
        return this;
    }

    '<init>!message'(message: string | null): this {
        this.message = message;
        return this;
    }

    '<init>!cause'(cause: ApexException | null): this {
        this.cause = cause;
        return this;
    }

    '<init>!message,cause'(message: string | null, cause: ApexException | null): this {
        this.message = message;
        this.cause = cause;
        return this;
    }

    private apexFrames(): readonly ApexFrame[] {
        this.frames ??= apexFrames(this.trace);
        return this.frames;
    }
}

export { Refused } from './refused.ts';
