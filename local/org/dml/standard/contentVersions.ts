import { createHash } from 'node:crypto';
import { current } from '../../platform/transactions/transaction.ts';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { dmlError } from '../dmlError.ts';
import { newRecord } from '../save/newRecord.ts';
import { fileType } from './fileType.ts';
import type { PendingRow } from '../save/pendingRow.ts';
import { fieldOf, setField, withFields } from '../save/rowFields.ts';
import { saveRecords } from '../save/saveRecords.ts';

/** Name, type and size come from the path and the bytes (Object Reference, ContentVersion). */
export function fillContentVersion(row: PendingRow): void {
    const file = String(fieldOf(row, 'PathOnClient') ?? '')
        .split(/[\\/]/)
        .at(-1)!;
    const dot = file.lastIndexOf('.');
    const extension = dot > 0 ? file.slice(dot + 1) : null;
    const data = fieldOf(row, 'VersionData');
    setField(row, 'Title', fieldOf(row, 'Title') ?? (dot > 0 ? file.slice(0, dot) : file || null));
    setField(row, 'FileExtension', extension);
    setField(row, 'FileType', fileType(extension));
    setField(row, 'ContentSize', data instanceof ApexBlob ? data.bytes.length : 0);
    setField(row, 'IsLatest', true);
    setField(row, 'PublishStatus', 'P');
    setField(row, 'Checksum', data instanceof ApexBlob ? createHash('md5').update(data.bytes).digest('hex') : null);
    if (row.before === null) {
        checkContent(row);
    }
}

/** Files are inserted with their bytes and a path, links with an address (Object Reference, ContentVersion). */
function checkContent(row: PendingRow): void {
    if (fieldOf(row, 'ContentUrl') !== null) {
        return;
    }
    const data = fieldOf(row, 'VersionData');
    const isEmpty = data instanceof ApexBlob && data.bytes.length === 0;
    const missing = [
        ...(fieldOf(row, 'PathOnClient') === null ? ['PathOnClient'] : []),
        ...(data === null || isEmpty ? ['VersionData'] : [])
    ];
    if (missing.length > 0) {
        const message = `Required fields are missing: [${missing.join(', ')}]`;
        row.errors.push(dmlError('REQUIRED_FIELD_MISSING', message, ...missing));
    }
}

/** A first version makes its document and links it to its owner and to where it is published first. */
export function afterContentVersion(row: PendingRow): void {
    if (row.before !== null) {
        return;
    }
    const given = fieldOf(row, 'ContentDocumentId');
    const documentId = given === null ? newDocument(row) : String(given);
    const { store } = current().org;
    const slot = row.shape.slot('ContentDocumentId', 'sobjectField')!;
    for (const other of store.table(row.shape).withValue(slot, documentId)) {
        store.put(row.shape, withFields(row.shape, other, { IsLatest: false }));
    }
    const number = String(store.table(row.shape).withValue(slot, documentId).length + (given === null ? 1 : 0));
    const saved = store.table(row.shape).get(row.id!)!;
    setField(row, 'VersionNumber', number);
    setField(row, 'ContentDocumentId', documentId);
    store.put(
        row.shape,
        withFields(row.shape, saved, { ContentDocumentId: documentId, IsLatest: true, VersionNumber: number })
    );
    const document = store.row(documentId);
    if (document) {
        const { shape } = document.table;
        store.put(
            shape,
            withFields(shape, document.row, { LatestPublishedVersionId: row.id, Title: fieldOf(row, 'Title') })
        );
    }
}

function newDocument(row: PendingRow): string {
    const title = fieldOf(row, 'Title');
    const size = fieldOf(row, 'ContentSize');
    const [type, extension] = [fieldOf(row, 'FileType'), fieldOf(row, 'FileExtension')];
    const document = newRecord('ContentDocument', {
        Title: title,
        FileType: type,
        FileExtension: extension,
        ContentSize: size,
        OwnerId: current().user.id
    });
    const [saved] = saveRecords([document], 'insert');
    const id = saved!.id!;
    const published = fieldOf(row, 'FirstPublishLocationId');
    const places = [current().user.id, ...(published === null ? [] : [String(published)])];
    const links = places.map((place, index) =>
        newRecord('ContentDocumentLink', {
            ContentDocumentId: id,
            LinkedEntityId: place,
            ShareType: index === 0 ? 'I' : 'V',
            Visibility: 'AllUsers'
        })
    );
    saveRecords(links, 'insert');
    return id;
}
