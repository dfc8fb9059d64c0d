import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import type { FolderedFile, FolderedKind } from '../metadata/folderedFiles.ts';
import type { MetadataProblems } from '../metadata/metadataProblems.ts';
import { flagIn, metadataXml, textIn, type MetadataElement } from '../metadata/metadataXml.ts';
import type { RowValues, SystemStore } from '../system/systemStore.ts';

/** What the roots of a folder's metadata and the value of Folder.Type are called. */
const folders: Readonly<Record<FolderedKind, { readonly root: string; readonly type: string }>> = {
    EmailTemplate: { root: 'EmailFolder', type: 'Email' },
    Report: { root: 'ReportFolder', type: 'Report' },
    Document: { root: 'DocumentFolder', type: 'Document' }
};

/** Components that are in no folder stand in one of this name; to them the organization is the folder. */
const unfiled = 'unfiled$public';

interface Where {
    readonly folderId: string;
    readonly folderName: string | null;
    readonly userId: string;
}

/**
 * Rows of Folder, EmailTemplate, Report and Document for those of the project; `userId` deployed them.
 * @returns the ids of reports and documents, which are data of the org and no setup
 */
export function recordFoldered(
    rows: SystemStore,
    files: readonly FolderedFile[],
    problems: MetadataProblems,
    by: { readonly userId: string; readonly organizationId: string }
): ReadonlySet<string> {
    const data = new Set<string>();
    for (const file of files) {
        problems.attempt(() => {
            const { root, type } = folders[file.kind];
            const xml = metadataXml(file.text, file.name === null ? root : file.kind, file.path);
            if (file.name === null) {
                rows.insert('Folder', {
                    Name: textIn(xml, 'name') ?? textIn(xml, 'folderName') ?? file.folder,
                    DeveloperName: file.folder,
                    Type: type,
                    AccessType: textIn(xml, 'accessType') ?? 'Public',
                    IsReadonly: textIn(xml, 'publicFolderAccess') === 'ReadOnly'
                });
            } else {
                const where = { ...whereOf(rows, file, type, by.organizationId), userId: by.userId };
                const id = rows.insert(file.kind, valuesOf[file.kind](file.name, file, xml, where));
                if (file.kind !== 'EmailTemplate') {
                    data.add(id);
                }
            }
        });
    }
    return data;
}

/** The folder of a component; one that the project does not describe is made under the name that it has. */
function whereOf(rows: SystemStore, file: FolderedFile, type: string, organizationId: string): Omit<Where, 'userId'> {
    if (file.folder === unfiled) {
        return { folderId: organizationId, folderName: null };
    }
    const known = rows.find('Folder', 'DeveloperName', file.folder).find((folder) => folder.getByName('Type') === type);
    const folderId =
        known?.id ??
        rows.insert('Folder', { Name: file.folder, DeveloperName: file.folder, Type: type, AccessType: 'Public' });
    return { folderId, folderName: (known?.getByName('Name') as string | undefined) ?? file.folder };
}

type ValuesOf = (name: string, file: FolderedFile, xml: MetadataElement, where: Where) => RowValues;

const valuesOf: Readonly<Record<FolderedKind, ValuesOf>> = {
    EmailTemplate(name, file, xml, { folderId, folderName, userId }) {
        const type = textIn(xml, 'type') ?? 'text';
        const content = file.content === null ? null : new TextDecoder().decode(file.content.bytes);
        const version = textIn(xml, 'apiVersion');
        return {
            Name: textIn(xml, 'name') ?? name,
            DeveloperName: name,
            FolderId: folderId,
            FolderName: folderName,
            OwnerId: userId,
            Subject: textIn(xml, 'subject'),
            Description: textIn(xml, 'description'),
            Encoding: textIn(xml, 'encodingKey'),
            IsActive: flagIn(xml, 'available'),
            TemplateType: type,
            TemplateStyle: textIn(xml, 'style') ?? 'none',
            UiType: textIn(xml, 'uiType') ?? 'Aloha',
            RelatedEntityType: textIn(xml, 'relatedEntityType'),
            ApiVersion: version === null ? null : ApexDecimal.of(version),
            TimesUsed: 0,
            // the file beside the metadata is the text of a plain template, and the page of all others
            Body: type === 'text' ? content : textIn(xml, 'textOnly'),
            HtmlValue: type === 'html' || type === 'custom' ? content : null,
            Markup: type === 'visualforce' ? content : null
        };
    },
    Report: (name, _file, xml, { folderId, folderName }) => ({
        Name: textIn(xml, 'name') ?? name,
        DeveloperName: name,
        Description: textIn(xml, 'description'),
        Format: textIn(xml, 'format'),
        // the owner of a report is its folder
        OwnerId: folderId,
        FolderName: folderName
    }),
    Document: (name, { content }, xml, { folderId, userId }) => ({
        Name: textIn(xml, 'name') ?? name,
        DeveloperName: name,
        AuthorId: userId,
        FolderId: folderId,
        Description: textIn(xml, 'description'),
        Keywords: textIn(xml, 'keywords'),
        IsPublic: flagIn(xml, 'public'),
        IsInternalUseOnly: flagIn(xml, 'internalUseOnly'),
        Type: content?.ending ?? null,
        Body: content === null ? null : new ApexBlob(content.bytes),
        BodyLength: content?.bytes.length ?? 0
    })
};
