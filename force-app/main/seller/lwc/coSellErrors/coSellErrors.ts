/** What wires, Apex and the record form throw at a component. All members may be missing. */
interface ErrorBody {
    readonly message?: string;
    readonly pageErrors?: readonly ErrorBody[];
    readonly fieldErrors?: Readonly<Record<string, readonly ErrorBody[]>>;
    readonly output?: {
        readonly errors?: readonly ErrorBody[];
        readonly fieldErrors?: Readonly<Record<string, readonly ErrorBody[]>>;
    };
}

interface AnyError {
    readonly body?: ErrorBody | readonly ErrorBody[];
    readonly detail?: string;
    readonly message?: string;
    readonly statusText?: string;
}

/** Sentences to show for an error or a list of errors, each one once. Empty where nothing went wrong. */
export function messagesOf(errors: unknown): string[] {
    const list = Array.isArray(errors) ? errors : [errors];
    const found = list.filter(Boolean).flatMap((error) => messagesOfOne(error as AnyError | string));
    return [...new Set(found.filter(Boolean))];
}

function messagesOfOne(error: AnyError | string): string[] {
    if (typeof error === 'string') return [error];
    const body = error.body;
    if (Array.isArray(body)) return textsOf(body as readonly ErrorBody[]);
    const inBody = body ? messagesOfBody(body as ErrorBody) : [];
    return inBody.length > 0 ? inBody : [error.detail ?? error.message ?? error.statusText ?? ''];
}

function messagesOfBody(body: ErrorBody): string[] {
    const particular = [
        ...textsOf(body.pageErrors),
        ...textsOfFields(body.fieldErrors),
        ...textsOf(body.output?.errors),
        ...textsOfFields(body.output?.fieldErrors)
    ];
    return particular.length > 0 ? particular : textsOf([body]);
}

function textsOf(errors: readonly ErrorBody[] = []): string[] {
    return errors.map((error) => error.message ?? '').filter(Boolean);
}

function textsOfFields(fields: Readonly<Record<string, readonly ErrorBody[]>> = {}): string[] {
    return Object.values(fields).flatMap((errors) => textsOf(errors));
}
