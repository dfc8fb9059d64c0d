import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { required } from '../rows/required.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** System.Blob (Apex Reference Guide, "Blob Class"). */
export const blobClass = defineClass({
    name: 'System.Blob',
    kind: 'class',
    static: {
        'Blob valueOf(String text)': required((text: string) => ApexBlob.ofText(text))
    },
    instance: {
        'Integer size()': (self: ApexBlob) => self.bytes.length,
        'String toString()': blobText
    }
});

/** The bytes as UTF-8. Raises System.StringException "BLOB is not a valid UTF-8 string". */
function blobText(self: ApexBlob): string {
    try {
        return utf8.decode(self.bytes);
    } catch {
        return raise('System.StringException', 'BLOB is not a valid UTF-8 string');
    }
}
