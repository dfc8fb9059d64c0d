import type { AccessRights, ObjectRights } from '../users/orgUser.ts';
import { localName } from '../../schema/ownNames.ts';
import { permissionField } from './compoundField.ts';
import { noRights, type PermissionSet } from './permissionSet.ts';
import { isGrantedByProfiles, standardProfiles } from './standardProfiles.ts';

const allRights: ObjectRights = {
    create: true,
    read: true,
    edit: true,
    delete: true,
    viewAll: true,
    modifyAll: true
};

/** May do everything: the platform itself and the profile System Administrator. */
export function everyRight(sets: readonly PermissionSet[] = [], namespace: string | null = null): AccessRights {
    return {
        ...grantedRights('System Administrator', sets, namespace),
        modifyAllData: true,
        viewAllData: true,
        objectRights: () => allRights,
        fieldRights: () => ({ read: true, edit: true }),
        mayUseClass: () => true,
        hasUserPermission: () => true
    };
}

/**
 * The sum of a profile and of permission sets. Of the profiles only what a fresh org gives is known; one that is no
 * standard profile gives nothing of itself.
 * @param namespace of the package, whose metadata names its own things without it
 */
export function rightsOf(
    profile: string,
    sets: readonly PermissionSet[],
    namespace: string | null = null
): AccessRights {
    return profile === 'System Administrator' ? everyRight(sets, namespace) : grantedRights(profile, sets, namespace);
}

function grantedRights(profile: string, sets: readonly PermissionSet[], namespace: string | null): AccessRights {
    const local = (name: string): string => localName(name, namespace).toLowerCase();
    const standard = standardProfiles.get(profile);
    const has = (of: (set: PermissionSet) => ReadonlySet<string>, name: string): boolean =>
        sets.some((set) => of(set).has(name.toLowerCase()) || of(set).has(local(name)));
    const isReadableType = (object: string): boolean => has((set) => set.readableTypes, object) || isDefinition(object);
    const rights: AccessRights = {
        modifyAllData: has((set) => set.userPermissions, 'ModifyAllData'),
        viewAllData:
            has((set) => set.userPermissions, 'ViewAllData') || has((set) => set.userPermissions, 'ModifyAllData'),
        objectRights(object) {
            const shared = sharedObject(object);
            if (shared !== null) {
                return rights.objectRights(shared).read ? shareRights : noRights;
            }
            if (isReadableType(object)) {
                return mayRead;
            }
            const own = isCustom(object) ? noRights : (standard?.objects(object.toLowerCase()) ?? noRights);
            const least = isReadByAll(object) ? union(own, mayRead) : own;
            const grants = sets.map((set) => set.objects.get(object.toLowerCase()) ?? set.objects.get(local(object)));
            return grants.reduce<ObjectRights>(union, least);
        },
        fieldRights(object, field) {
            if (sharedObject(object) !== null || isReadableType(object)) {
                const { read, edit } = rights.objectRights(object);
                return { read, edit };
            }
            const key = `${object}.${permissionField(field)}`.toLowerCase();
            const localKey = `${local(object)}.${local(permissionField(field))}`;
            const granted = sets
                .map((set) => set.fields.get(key) ?? set.fields.get(localKey))
                .filter((each) => each !== undefined);
            const known = !isCustom(field) && !isCustom(object) && isGrantedByProfiles(key);
            const own = known ? standard?.objects(object.toLowerCase()) : undefined;
            return {
                read: own?.read === true || granted.some((each) => each.read),
                edit: (own !== undefined && (own.edit || own.create)) || granted.some((each) => each.edit)
            };
        },
        mayUseClass: (name) => has((set) => set.classes, name),
        hasCustomPermission: (name) => has((set) => set.customPermissions, name),
        hasUserPermission: (name) =>
            has((set) => set.userPermissions, name) || standard?.userPermissions.has(name.toLowerCase()) === true,
        mayUsePrincipal: (credential, principal) => has((set) => set.principals, `${credential}-${principal}`),
        permissionSets: sets.map((set) => set.name)
    };
    return rights;
}

/** The object whose records the rows of a custom share object share; null for others. */
function sharedObject(object: string): string | null {
    return /__share$/i.test(object) ? object.replace(/share$/i, 'c') : null;
}

/** Who may read an object may read and make its shares; which ones, its records decide. */
const shareRights: ObjectRights = { ...noRights, create: true, read: true, edit: true, delete: true };

/** What objects and fields there are, everybody may ask. */
function isDefinition(object: string): boolean {
    return /^(EntityDefinition|FieldDefinition|EntityParticle)$/i.test(object);
}

/** Activities and files have no object permissions, every user sees them as objects; fields and sharing still decide. */
function isReadByAll(object: string): boolean {
    return /^(task|event|attachment|contentversion|contentdocument)$/i.test(object);
}

const mayRead: ObjectRights = { ...noRights, read: true };

function isCustom(name: string): boolean {
    return /__\w+$/.test(name);
}

function union(a: ObjectRights, b: ObjectRights | undefined): ObjectRights {
    if (!b) {
        return a;
    }
    return {
        create: a.create || b.create,
        read: a.read || b.read,
        edit: a.edit || b.edit,
        delete: a.delete || b.delete,
        viewAll: a.viewAll || b.viewAll,
        modifyAll: a.modifyAll || b.modifyAll
    };
}
