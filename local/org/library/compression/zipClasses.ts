import { constants } from 'node:zlib';
import { current } from '../../platform/transactions/transaction.ts';
import type { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { enumConstant, type ApexEnum } from '../../values/primitives/apexEnum.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';
import { required, requiredOf } from '../rows/required.ts';
import { stringList } from '../primitives/stringList.ts';
import { ZipEntry, zipEntryClasses } from './zipEntry.ts';
import { packed, unpacked } from './zipFormat.ts';

const levels: Readonly<Record<string, number>> = {
    BEST_COMPRESSION: constants.Z_BEST_COMPRESSION,
    BEST_SPEED: constants.Z_BEST_SPEED,
    DEFAULT_LEVEL: constants.Z_DEFAULT_COMPRESSION,
    NO_COMPRESSION: constants.Z_NO_COMPRESSION
};

/** An instance of Compression.ZipWriter: a name that comes again replaces its entry. */
class ZipWriter {
    readonly entries = new Map<string, ZipEntry>();
    level = 'DEFAULT_LEVEL';
    method = 'DEFLATED';
}

/** An instance of Compression.ZipReader. */
class ZipReader {
    readonly entries: readonly ZipEntry[];

    constructor(archive: ApexBlob) {
        this.entries = unpacked(archive);
    }

    find(name: string): ZipEntry | undefined {
        return this.entries.find((entry) => entry.name === name);
    }
}

platformClass('Compression.ZipWriter', ZipWriter);
platformClass('Compression.ZipReader', ZipReader);

const listOf = (entries: Iterable<ZipEntry>): ApexList =>
    new ApexList(typeNamed('List<Compression.ZipEntry>'), [...entries]);

/** The namespace Compression (Apex Reference Guide). */
export const zipClasses: readonly LibraryClass[] = [
    ...zipEntryClasses,
    defineClass({
        name: 'Compression.ZipWriter',
        kind: 'class',
        constructors: { 'ZipWriter()': () => new ZipWriter() },
        instance: {
            'Compression.ZipEntry addEntry(String name, Blob data)': requiredOf(
                (self: ZipWriter, name: string, data: ApexBlob) => {
                    const entry = new ZipEntry();
                    entry.name = name;
                    entry.content = data;
                    entry.method = self.method;
                    self.entries.set(name, entry);
                    return entry;
                }
            ),
            'Compression.ZipEntry addEntry(Compression.ZipEntry prototype)': requiredOf(
                (self: ZipWriter, entry: ZipEntry) => {
                    self.entries.set(entry.name, entry);
                    return entry;
                }
            ),
            'Blob getArchive()': (self: ZipWriter) =>
                packed([...self.entries.values()], levels[self.level]!, current().now()),
            'List<Compression.ZipEntry> getEntries()': (self: ZipWriter) => listOf(self.entries.values()),
            'Compression.ZipEntry getEntry(String name)': (self: ZipWriter, name: string) =>
                self.entries.get(name) ?? null,
            'Compression.Level getLevel()': (self: ZipWriter) => enumConstant('Compression.Level', self.level),
            'Compression.Method getMethod()': (self: ZipWriter) => enumConstant('Compression.Method', self.method),
            'void removeEntry(String name)': (self: ZipWriter, name: string) => void self.entries.delete(name),
            'Compression.ZipWriter setLevel(Compression.Level level)': requiredOf(
                (self: ZipWriter, level: ApexEnum) => {
                    self.level = level.name;
                    return self;
                }
            ),
            'Compression.ZipWriter setMethod(Compression.Method method)': requiredOf(
                (self: ZipWriter, method: ApexEnum) => {
                    self.method = method.name;
                    return self;
                }
            )
        }
    }),
    defineClass({
        name: 'Compression.ZipReader',
        kind: 'class',
        constructors: { 'ZipReader(Blob archive)': required((archive: ApexBlob) => new ZipReader(archive)) },
        instance: {
            'Blob extract(String name)': requiredOf(
                (self: ZipReader, name: string) =>
                    (self.find(name) ?? raise('Compression.ZipException', `Entry not found: ${name}`)).content
            ),
            'Blob extract(Compression.ZipEntry entry)': requiredOf((_: ZipReader, entry: ZipEntry) => entry.content),
            'List<Compression.ZipEntry> getEntries()': (self: ZipReader) => listOf(self.entries),
            'Map<String,Compression.ZipEntry> getEntriesMap()': (self: ZipReader) =>
                new ApexMap(
                    typeNamed('Map<String,Compression.ZipEntry>'),
                    self.entries.map((entry) => [entry.name, entry] as const)
                ),
            'Compression.ZipEntry getEntry(String name)': (self: ZipReader, name: string) => self.find(name) ?? null,
            'List<String> getEntryNames()': (self: ZipReader) => stringList(self.entries.map(({ name }) => name))
        }
    })
];
