import { crc32 } from 'node:zlib';
import type { ApexBlob } from '../../values/primitives/apexBlob.ts';
import type { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { enumConstant, type ApexEnum } from '../../values/primitives/apexEnum.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';

/** An instance of Compression.ZipEntry: a file of an archive, or one to be. */
export class ZipEntry {
    name = '';
    content: ApexBlob | null = null;
    comment: string | null = null;
    /** `DEFLATED` or `STORED`. */
    method = 'DEFLATED';
    modified: ApexDatetime | null = null;
    /** null until the archive is made. */
    compressedSize: number | null = null;

    get crc(): number | null {
        return this.content === null ? null : crc32(this.content.bytes);
    }
}

platformClass('Compression.ZipEntry', ZipEntry);

type Self = ZipEntry;
const long = (value: number | null): bigint => BigInt(value ?? -1);

/** Compression.ZipEntry and the enums of how entries are packed. */
export const zipEntryClasses: readonly LibraryClass[] = [
    defineClass({
        name: 'Compression.Level',
        kind: 'enum',
        constants: ['BEST_COMPRESSION', 'BEST_SPEED', 'DEFAULT_LEVEL', 'NO_COMPRESSION'],
        unordered: true
    }),
    defineClass({ name: 'Compression.Method', kind: 'enum', constants: ['DEFLATED', 'STORED'], unordered: true }),
    defineClass({
        name: 'Compression.ZipEntry',
        kind: 'class',
        instance: {
            'String getComment()': (self: Self) => self.comment,
            'Long getCompressedSize()': (self: Self) => long(self.compressedSize),
            'Blob getContent()': (self: Self) => self.content,
            'Long getCrc()': (self: Self) => long(self.crc),
            'Datetime getLastModifiedTime()': (self: Self) => self.modified,
            'Compression.Method getMethod()': (self: Self) => enumConstant('Compression.Method', self.method),
            'String getName()': (self: Self) => self.name,
            'Long getUncompressedSize()': (self: Self) => long(self.content?.bytes.length ?? null),
            'Compression.ZipEntry setComment(String comment)': (self: Self, comment: string | null) => {
                self.comment = comment;
                return self;
            },
            'Compression.ZipEntry setContent(Blob content)': requiredOf((self: Self, content: ApexBlob) => {
                self.content = content;
                return self;
            }),
            'Compression.ZipEntry setLastModifiedTime(Datetime time)': requiredOf((self: Self, time: ApexDatetime) => {
                self.modified = time;
                return self;
            }),
            'Compression.ZipEntry setMethod(Compression.Method method)': requiredOf((self: Self, method: ApexEnum) => {
                self.method = method.name;
                return self;
            })
        }
    })
];
