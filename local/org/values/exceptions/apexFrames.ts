/** One line of an Apex stack trace: `Class.Foo.bar`, 5. */
export interface ApexFrame {
    readonly name: string;
    readonly line: number;
}

/** Says what runs at a line of a generated script: `('Class.Foo', 5)` → `Class.Foo.bar`. Set by the loader. */
let nameAt: (file: string, line: number) => string = (file) => file;

/** Generated scripts are named so that their frames can be told from ours. */
const GENERATED = /^(Class\.|Trigger\.|AnonymousBlock$)/;

/** The loader knows which lines belong to which method. */
export function nameFramesBy(naming: (file: string, line: number) => string): void {
    nameAt = naming;
}

/**
 * The Apex frames in a stack that `Error.captureStackTrace(carrier)` captured, innermost first. Generated code has one
 * line per Apex line, so a frame's line is Apex's line.
 */
export function apexFrames(carrier: { stack?: unknown }): readonly ApexFrame[] {
    const before = Error.prepareStackTrace;
    Error.prepareStackTrace = (_error, sites) => sites;
    let sites: unknown;
    try {
        sites = carrier.stack;
    } finally {
        Error.prepareStackTrace = before;
    }
    if (!Array.isArray(sites)) {
        return [];
    }
    const frames: ApexFrame[] = [];
    for (const site of sites as NodeJS.CallSite[]) {
        const file = site.getFileName();
        const line = site.getLineNumber();
        // neither what makes an object before its constructor runs nor what begins a script is a frame in Apex
        const isOurs = site.isConstructor() || site.getFunctionName() === 'begin';
        if (file && line && GENERATED.test(file) && !isOurs) {
            const name = nameAt(file, line);
            // a field initialiser is a function of its own in the generated code, but not a frame in Apex
            if (name !== '') {
                frames.push({ name, line });
            }
        }
    }
    const last = frames.at(-1);
    // below frames of classes anonymous Apex stands twice: as the block and as what runs the block
    return last?.name === 'AnonymousBlock' && frames.length > 1 ? [...frames, last] : frames;
}
