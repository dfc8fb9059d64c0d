/** A project that cannot be read: what is wrong and what to do next, for people. */
export class ProjectError extends Error {
    constructor(message: string) {
        super(message);
        this.name = 'ProjectError';
    }
}
