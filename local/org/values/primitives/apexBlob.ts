import { bulkWork } from '../workSteps.ts';
import { typeNamed, type RuntimeType } from '../objects/runtimeType.ts';

/** A Blob: bytes. */
export class ApexBlob {
    readonly bytes: Uint8Array;

    constructor(bytes: Uint8Array) {
        this.bytes = bytes;
        bulkWork(bytes.length);
    }

    static ofText(text: string): ApexBlob {
        return new ApexBlob(Buffer.from(text, 'utf8'));
    }

    get runtimeType(): RuntimeType {
        return typeNamed('Blob');
    }

    apexText(): string {
        return `Blob[${this.bytes.length}]`;
    }

    apexEquals(other: unknown): boolean {
        return other instanceof ApexBlob && Buffer.compare(other.bytes, this.bytes) === 0;
    }

    apexHash(): number {
        return this.bytes.reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 1);
    }

    keyText(): string {
        return `b${Buffer.from(this.bytes).toString('latin1')}`;
    }
}
