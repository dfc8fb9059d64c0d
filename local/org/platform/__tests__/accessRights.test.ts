import { describe, expect, it } from 'vitest';
import { rightsOf } from '../access/accessRights.ts';
import { permissionSetOf } from '../access/permissionSet.ts';

const seller = permissionSetOf({
    path: 'Seller.permissionset-meta.xml',
    name: 'Seller',
    text: `<PermissionSet>
        <objectPermissions><object>Deal__c</object><allowRead>true</allowRead><allowEdit>true</allowEdit></objectPermissions>
        <fieldPermissions><field>Deal__c.Value__c</field><readable>true</readable><editable>false</editable></fieldPermissions>
        <classAccesses><apexClass>Panel</apexClass><enabled>true</enabled></classAccesses>
        <classAccesses><apexClass>Hidden</apexClass><enabled>false</enabled></classAccesses>
        <customPermissions><name>Use</name><enabled>true</enabled></customPermissions>
        <externalCredentialPrincipalAccesses>
            <externalCredentialPrincipal>Ext-Integration</externalCredentialPrincipal><enabled>true</enabled>
        </externalCredentialPrincipalAccesses>
    </PermissionSet>`
});

describe('rightsOf', () => {
    const rights = rightsOf('Standard User', [seller]);

    it('adds the permission sets to the profile, whatever the case of names', () => {
        expect(rights.objectRights('deal__C')).toMatchObject({ read: true, edit: true, create: false, delete: false });
        expect(rights.objectRights('Account')).toMatchObject({ read: true, create: true, viewAll: false });
        expect(rights.objectRights('Other__c').read).toBe(false);
        expect(rights.fieldRights('Deal__c', 'Value__c')).toEqual({ read: true, edit: false });
        expect(rights.fieldRights('Account', 'Other__c').read).toBe(false);
    });

    it('counts only what is enabled', () => {
        expect(rights.mayUseClass('panel')).toBe(true);
        expect(rights.mayUseClass('Hidden')).toBe(false);
        expect(rights.hasCustomPermission('use')).toBe(true);
        expect(rights.mayUsePrincipal('Ext', 'Integration')).toBe(true);
        expect(rights.mayUsePrincipal('Ext', 'Other')).toBe(false);
    });

    it('gives the administrator all data but no principal that is not granted', () => {
        const admin = rightsOf('System Administrator', []);
        expect(admin.objectRights('Other__c').modifyAll).toBe(true);
        expect(admin.mayUsePrincipal('Ext', 'Integration')).toBe(false);
    });

    it('gives the minimum profile nothing', () => {
        expect(rightsOf('Minimum Access - Salesforce', []).objectRights('Account').read).toBe(false);
    });
});
