import type { MetadataFile } from '../metadata/metadataFile.ts';
import { childrenOf, flagIn, metadataXml, textIn, type MetadataElement } from '../metadata/metadataXml.ts';
import type { ObjectRights } from '../users/orgUser.ts';

/** Rights for one field, whose name is as the metadata writes it. */
export interface FieldGrant {
    readonly field: string;
    readonly read: boolean;
    readonly edit: boolean;
}

/** What one permission set grants. All names are in lower case but those inside of rights. */
export interface PermissionSet {
    readonly name: string;
    readonly label: string;
    readonly objects: ReadonlyMap<string, ObjectRights & { readonly object: string }>;
    /** `opportunity.amount` → rights. */
    readonly fields: ReadonlyMap<string, FieldGrant>;
    /** Types of custom metadata and custom settings whose rows may be read. */
    readonly readableTypes: ReadonlySet<string>;
    readonly classes: ReadonlySet<string>;
    readonly customPermissions: ReadonlySet<string>;
    readonly userPermissions: ReadonlySet<string>;
    /** `externalcredential-principal`. */
    readonly principals: ReadonlySet<string>;
}

export const noRights: ObjectRights = {
    create: false,
    read: false,
    edit: false,
    delete: false,
    viewAll: false,
    modifyAll: false
};

export function permissionSetOf(file: MetadataFile): PermissionSet {
    const root = metadataXml(file.text, 'PermissionSet', file.path);
    return {
        name: file.name,
        label: textIn(root, 'label') ?? file.name,
        objects: new Map(
            childrenOf(root, 'objectPermissions').map((each) => [
                nameIn(each, 'object'),
                { ...objectRights(each), object: textIn(each, 'object') ?? '' }
            ])
        ),
        fields: new Map(
            childrenOf(root, 'fieldPermissions').map((each) => [
                nameIn(each, 'field'),
                {
                    field: textIn(each, 'field') ?? '',
                    read: flagIn(each, 'readable') || flagIn(each, 'editable'),
                    edit: flagIn(each, 'editable')
                }
            ])
        ),
        readableTypes: new Set([
            ...enabledNames(root, 'customMetadataTypeAccesses', 'name'),
            ...enabledNames(root, 'customSettingAccesses', 'name')
        ]),
        classes: enabledNames(root, 'classAccesses', 'apexClass'),
        customPermissions: enabledNames(root, 'customPermissions', 'name'),
        userPermissions: enabledNames(root, 'userPermissions', 'name'),
        principals: enabledNames(root, 'externalCredentialPrincipalAccesses', 'externalCredentialPrincipal')
    };
}

function objectRights(element: MetadataElement): ObjectRights {
    return {
        create: flagIn(element, 'allowCreate'),
        read: flagIn(element, 'allowRead'),
        edit: flagIn(element, 'allowEdit'),
        delete: flagIn(element, 'allowDelete'),
        viewAll: flagIn(element, 'viewAllRecords'),
        modifyAll: flagIn(element, 'modifyAllRecords')
    };
}

function enabledNames(root: MetadataElement, list: string, name: string): Set<string> {
    return new Set(
        childrenOf(root, list)
            .filter((each) => flagIn(each, 'enabled'))
            .map((each) => nameIn(each, name))
    );
}

function nameIn(element: MetadataElement, name: string): string {
    return (textIn(element, name) ?? '').toLowerCase();
}
