/** A user of the org, as transactions and UserInfo see one. Built from a row of User and the rights that user has. */
export interface OrgUser {
    readonly id: string;
    readonly username: string;
    readonly firstName: string | null;
    readonly lastName: string;
    readonly name: string;
    readonly email: string;
    readonly alias: string;
    readonly profileId: string | null;
    readonly profileName: string;
    /** Standard, Guest, AutomatedProcess … */
    readonly userType: string;
    readonly roleId: string | null;
    /** America/Los_Angeles */
    readonly timeZone: string;
    /** en_US */
    readonly locale: string;
    /** en_US */
    readonly language: string;
    readonly isActive: boolean;
    readonly rights: AccessRights;
}

/** Object permissions of a user, all profiles and permission sets taken together. */
export interface ObjectRights {
    readonly create: boolean;
    readonly read: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    readonly viewAll: boolean;
    readonly modifyAll: boolean;
}

/** What a user may do. Names are compared without regard to case. */
export interface AccessRights {
    /** May do everything with all data: the System Administrator profile, and the platform itself. */
    readonly modifyAllData: boolean;
    readonly viewAllData: boolean;
    objectRights(object: string): ObjectRights;
    /** `required` fields and those of system are readable and editable with the object. */
    fieldRights(object: string, field: string): { readonly read: boolean; readonly edit: boolean };
    mayUseClass(className: string): boolean;
    hasCustomPermission(name: string): boolean;
    hasUserPermission(name: string): boolean;
    mayUsePrincipal(externalCredential: string, principal: string): boolean;
    /** Names of the permission sets that are assigned. */
    readonly permissionSets: readonly string[];
}
