import type { MetadataFile } from '../metadata/metadataFile.ts';
import { childrenOf, flagIn, metadataXml, textIn } from '../metadata/metadataXml.ts';
import type { SystemStore } from '../system/systemStore.ts';
import { keepRoleGroups } from './roleGroups.ts';

/** A role, public group or queue of the project (Metadata API, `Role`, `Group`, `Queue`). */
export interface ProjectGroup {
    readonly developerName: string;
    readonly name: string;
    /** Developer name of the role above; null for the top, groups and queues. */
    readonly parentRole: string | null;
    readonly includesBosses: boolean;
    /** Objects that a queue takes. */
    readonly objects: readonly string[];
}

export type GroupKind = 'Role' | 'Group' | 'Queue';

/** @throws Error for a file of another kind */
export function projectGroupOf(kind: GroupKind, file: MetadataFile): ProjectGroup {
    const root = metadataXml(file.text, kind, file.path);
    return {
        developerName: file.name,
        name: textIn(root, 'name') ?? file.name,
        parentRole: textIn(root, 'parentRole'),
        includesBosses: kind === 'Queue' || flagIn(root, 'doesIncludeBosses'),
        objects: childrenOf(root, 'queueSobject').flatMap((each) => textIn(each, 'sobjectType') ?? [])
    };
}

/** The group of all internal users, and the roles, groups and queues of the project. */
export function insertGroups(rows: SystemStore, project: Readonly<Record<GroupKind, readonly ProjectGroup[]>>): void {
    rows.insert('Group', { DeveloperName: 'AllInternalUsers', Type: 'Organization', DoesIncludeBosses: false });
    insertRoles(rows, project.Role);
    for (const group of project.Group) {
        insertGroup(rows, group, 'Regular');
    }
    for (const queue of project.Queue) {
        const QueueId = insertGroup(rows, queue, 'Queue');
        queue.objects.forEach((SobjectType) => rows.insert('QueueSobject', { QueueId, SobjectType }));
    }
}

function insertGroup(rows: SystemStore, group: ProjectGroup, type: string): string {
    const { name, developerName, includesBosses } = group;
    return rows.insert('Group', {
        Name: name,
        DeveloperName: developerName,
        Type: type,
        DoesIncludeBosses: includesBosses
    });
}

/** A role whose parent is not in the project stands at the top. */
function insertRoles(rows: SystemStore, roles: readonly ProjectGroup[]): void {
    const ids = new Map<string, string>();
    for (const role of roles) {
        const id = rows.insert('UserRole', { Name: role.name, DeveloperName: role.developerName });
        ids.set(role.developerName, id);
        keepRoleGroups(rows, id);
    }
    for (const { developerName, parentRole } of roles) {
        const ParentRoleId = parentRole === null ? undefined : ids.get(parentRole);
        if (ParentRoleId !== undefined) {
            rows.update(ids.get(developerName)!, { ParentRoleId });
        }
    }
}
