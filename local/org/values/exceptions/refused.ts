/**
 * "The local org does not do this", with the name of the feature. Deliberately an Error of the host and not an Apex
 * exception: no Apex catch may swallow it, and the test runner reports it as refused, not as failed.
 */
export class Refused extends Error {
    readonly feature: string;

    constructor(feature: string) {
        super(`The local org does not support ${feature}`);
        this.name = 'Refused';
        this.feature = feature;
    }
}
