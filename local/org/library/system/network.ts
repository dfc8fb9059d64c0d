import { defineClass } from '../rows/definition.ts';

/** System.Network: code runs outside of every Experience Cloud site here. */
export const networkClass = defineClass({
    name: 'System.Network',
    kind: 'class',
    static: {
        'String getNetworkId()': () => null,
        'String getLoginUrl(String networkId)': () => null,
        'String getLogoutUrl(String networkId)': () => null,
        'String getSelfRegUrl(String networkId)': () => null
    }
});
