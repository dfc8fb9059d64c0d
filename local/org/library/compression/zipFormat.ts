import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { ZipEntry } from './zipEntry.ts';

/** Names and comments are UTF-8. */
const utf8Flag = 0x0800;
const end = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/** An archive in the ZIP format (PKWARE APPNOTE 6.3, without ZIP64) with the entries in their order. */
export function packed(entries: readonly ZipEntry[], level: number, now: number): ApexBlob {
    const files: Buffer[] = [];
    const directory: Buffer[] = [];
    let offset = 0;
    for (const entry of entries) {
        const bytes = entry.content?.bytes ?? new Uint8Array();
        const data = entry.method === 'STORED' ? Buffer.from(bytes) : deflateRawSync(bytes, { level });
        entry.compressedSize = data.length;
        const name = Buffer.from(entry.name);
        const comment = Buffer.from(entry.comment ?? '');
        const common = Buffer.alloc(26);
        common.writeUInt16LE(20, 0);
        common.writeUInt16LE(utf8Flag, 2);
        common.writeUInt16LE(entry.method === 'STORED' ? 0 : 8, 4);
        common.writeUInt32LE(dosTime(entry.modified?.epochMs ?? now), 6);
        common.writeUInt32LE(entry.crc ?? 0, 10);
        common.writeUInt32LE(data.length, 14);
        common.writeUInt32LE(bytes.length, 18);
        common.writeUInt16LE(name.length, 22);
        const head = Buffer.alloc(4);
        head.writeUInt32LE(localEntry, 0);
        files.push(head, common, name, data);
        const central = Buffer.alloc(46);
        central.writeUInt32LE(directoryEntry, 0);
        central.writeUInt16LE(20, 4);
        common.copy(central, 6, 0, 26);
        central.writeUInt16LE(comment.length, 32);
        central.writeUInt32LE(offset, 42);
        directory.push(central, name, comment);
        offset += 30 + name.length + data.length;
    }
    const listing = Buffer.concat(directory);
    const tail = Buffer.alloc(22);
    tail.writeUInt32LE(end, 0);
    tail.writeUInt16LE(entries.length, 8);
    tail.writeUInt16LE(entries.length, 10);
    tail.writeUInt32LE(listing.length, 12);
    tail.writeUInt32LE(offset, 16);
    return new ApexBlob(new Uint8Array(Buffer.concat([...files, listing, tail])));
}

/** The entries of an archive. @throws Compression.ZipException for bytes that are none */
export function unpacked(archive: ApexBlob): ZipEntry[] {
    const bytes = Buffer.from(archive.bytes);
    const tail = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (tail === -1) {
        raise('Compression.ZipException', 'Invalid zip archive');
    }
    const entries: ZipEntry[] = [];
    let at = bytes.readUInt32LE(tail + 16);
    for (let left = bytes.readUInt16LE(tail + 10); left > 0; left--) {
        const sizes = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [number, number, number];
        const entry = new ZipEntry();
        entry.name = bytes.toString('utf8', at + 46, at + 46 + sizes[0]);
        const comment = at + 46 + sizes[0] + sizes[1];
        entry.comment = sizes[2] === 0 ? null : bytes.toString('utf8', comment, comment + sizes[2]);
        entry.method = bytes.readUInt16LE(at + 10) === 0 ? 'STORED' : 'DEFLATED';
        entry.modified = new ApexDatetime(fromDosTime(bytes.readUInt32LE(at + 12)));
        entry.compressedSize = bytes.readUInt32LE(at + 20);
        const file = bytes.readUInt32LE(at + 42);
        const start = file + 30 + bytes.readUInt16LE(file + 26) + bytes.readUInt16LE(file + 28);
        const data = bytes.subarray(start, start + entry.compressedSize);
        entry.content = new ApexBlob(new Uint8Array(entry.method === 'STORED' ? data : inflateRawSync(data)));
        entries.push(entry);
        at = comment + sizes[2];
    }
    return entries;
}

/** Date and time as MS-DOS packs them, in steps of two seconds; clocks of archives have no zone, GMT here. */
function dosTime(epochMs: number): number {
    const date = new Date(Math.max(epochMs, Date.UTC(1980, 0, 1)));
    const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
    const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
    return day * 0x10000 + time;
}

function fromDosTime(packedTime: number): number {
    const [day, time] = [packedTime >>> 16, packedTime & 0xffff];
    const clock = [time >> 11, (time >> 5) & 63, (time & 31) * 2] as const;
    return Date.UTC((day >> 9) + 1980, ((day >> 5) & 15) - 1, day & 31, ...clock);
}
