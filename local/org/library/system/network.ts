import { defineClass } from '../rows/definition.ts';

/** System.Network: code runs outside of every Experience Cloud site here, where there is nowhere to go. */
export const networkClass = defineClass({
    name: 'System.Network',
    kind: 'class',
    static: {
        'PageReference communitiesLanding()': () => null,
        'String createExternalUserAsync(SObject user, SObject contact, SObject account)': () => null,
        'PageReference forwardToAuthPage(String startUrl)': () => null,
        'PageReference forwardToAuthPage(String startUrl, String displayType)': () => null,
        'String getNetworkId()': () => null,
        'String getLoginUrl(String networkId)': () => null,
        'String getLogoutUrl(String networkId)': () => null,
        'String getSelfRegUrl(String networkId)': () => null
    }
});
