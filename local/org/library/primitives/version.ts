import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';
import { required, requiredOf } from '../rows/required.ts';

/** An instance of System.Version: a package's major, minor and patch number. */
export class ApexVersion {
    readonly major: number;
    readonly minor: number;
    /** null when it was made without. */
    readonly patch: number | null;

    constructor(major: number, minor: number, patch: number | null) {
        this.major = major;
        this.minor = minor;
        this.patch = patch;
    }

    compareTo(other: ApexVersion): number {
        const difference = this.major - other.major || this.minor - other.minor;
        return Math.sign(difference || (this.patch ?? 0) - (other.patch ?? 0));
    }

    apexText(): string {
        return [this.major, this.minor, this.patch].filter((part) => part !== null).join('.');
    }

    apexEquals(other: unknown): boolean {
        return other instanceof ApexVersion && this.compareTo(other) === 0;
    }

    keyText(): string {
        return `v${this.major}.${this.minor}.${this.patch ?? 0}`;
    }
}

platformClass('System.Version', ApexVersion);

/** System.Version (Apex Reference Guide, "Version Class"). */
export const versionClass = defineClass({
    name: 'System.Version',
    kind: 'class',
    constructors: {
        'Version(Integer major, Integer minor)': required(
            (major: number, minor: number) => new ApexVersion(major, minor, null)
        ),
        'Version(Integer major, Integer minor, Integer patch)': required(
            (major: number, minor: number, patch: number) => new ApexVersion(major, minor, patch)
        )
    },
    instance: {
        'Integer compareTo(Version other)': requiredOf((self: ApexVersion, other: ApexVersion) =>
            self.compareTo(other)
        ),
        'Integer major()': (self: ApexVersion) => self.major,
        'Integer minor()': (self: ApexVersion) => self.minor,
        'Integer patch()': (self: ApexVersion) => self.patch
    }
});
