import { createHash } from 'node:crypto';
import { platformClass } from '../../values/objects/platformClass.ts';

/** System.QueueableDuplicateSignature: equal for equal parts in equal order. */
export class DuplicateSignature {
    readonly text: string;

    constructor(parts: readonly string[]) {
        this.text = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
    }
}

/** System.QueueableDuplicateSignature.Builder */
export class DuplicateSignatureBuilder {
    readonly parts: string[] = [];
}

/** System.AsyncOptions; null where nothing is set. */
export class AsyncOptions {
    minimumDelay: number | null = null;
    maximumDepth: number | null = null;
    signature: DuplicateSignature | null = null;
}

platformClass('System.AsyncOptions', AsyncOptions);
platformClass('System.QueueableDuplicateSignature', DuplicateSignature);
platformClass('System.QueueableDuplicateSignature.Builder', DuplicateSignatureBuilder);
