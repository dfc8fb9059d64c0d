import { current } from '../../platform/transactions/transaction.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { textOf } from '../../values/text.ts';
import { defineClass } from '../rows/definition.ts';
import { ApexTimeZone } from '../primitives/timeZone.ts';

const user = () => current().user;

export const userInfoClass = defineClass({
    name: 'System.UserInfo',
    kind: 'class',
    static: {
        'String getDefaultCurrency()': () => current().org.settings.currency,
        'String getFirstName()': () => user().firstName ?? '',
        'String getLanguage()': () => user().language,
        'String getLastName()': () => user().lastName,
        'String getLocale()': () => user().locale,
        'String getName()': () => user().name,
        'String getOrganizationId()': () => current().org.settings.organizationId,
        'String getOrganizationName()': () => current().org.settings.organizationName,
        'String getProfileId()': () => user().profileId,
        'String getSessionId()': () => current().org.sessions.ofApex(current()),
        'TimeZone getTimeZone()': () => new ApexTimeZone(user().timeZone),
        'String getUiTheme()': () => 'Theme4d',
        'String getUiThemeDisplayed()': () => 'Theme4d',
        'String getUserEmail()': () => user().email,
        'String getUserId()': () => user().id,
        'String getUserName()': () => user().username,
        'String getUserRoleId()': () => user().roleId,
        'String getUserType()': () => user().userType,
        // no managed package is installed in the local org, and asking for one that is not there is an error
        'Boolean isCurrentUserLicensed(String namespace)': (namespace) =>
            raise('System.TypeException', `Invalid namespace: ${textOf(namespace)}`),
        'Boolean isMultiCurrencyOrganization()': () => current().org.settings.multiCurrency
    }
});
