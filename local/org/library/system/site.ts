import { defineClass, type Implementation } from '../rows/definition.ts';

const nothing: Implementation = () => null;
const no: Implementation = () => false;

/** What stands before the @, the domain and its end: all a user name has to have. */
const username = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/**
 * System.Site: code runs outside of every site here, where logins, registrations and changes of passwords come to nothing
 * (the tests of the classes that each org with sites has: SiteLoginController, SiteRegisterController,
 * ChangePasswordController, ForgotPasswordController). Addresses and the like of a site are refused.
 */
export const siteClass = defineClass({
    name: 'System.Site',
    kind: 'class',
    static: {
        'PageReference changePassword(String newPassword, String verifyNewPassword)': nothing,
        'PageReference changePassword(String newPassword, String verifyNewPassword, String oldPassword)': nothing,
        'Id createExternalUser(SObject user, String accountId)': nothing,
        'Id createExternalUser(SObject user, String accountId, String password)': nothing,
        'Id createExternalUser(SObject user, String accountId, String password, Boolean sendEmailConfirmation)':
            nothing,
        'Id createPersonAccountPortalUser(SObject user, String ownerId, String password)': nothing,
        'Id createPersonAccountPortalUser(SObject user, String ownerId, String recordTypeId, String password)': nothing,
        'Id createPortalUser(SObject user, String accountId)': nothing,
        'Id createPortalUser(SObject user, String accountId, String password)': nothing,
        'Id createPortalUser(SObject user, String accountId, String password, Boolean sendEmailConfirmation)': nothing,
        'Boolean forgotPassword(String username)': no,
        'Boolean forgotPassword(String username, String emailTemplateName)': no,
        'String getBaseUrl()': () => '',
        'String getName()': nothing,
        'Id getSiteId()': nothing,
        'Boolean isValidUsername(String name)': (name: string | null) => name !== null && username.test(name),
        'PageReference login(String username, String password, String startUrl)': nothing
    }
});
