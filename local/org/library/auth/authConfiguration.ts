import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';

/** An instance of Auth.AuthConfiguration: how one signs on to an org without sites of its own. */
class AuthConfiguration {}

platformClass('Auth.AuthConfiguration', AuthConfiguration);

const make = (): AuthConfiguration => new AuthConfiguration();

/**
 * Auth.AuthConfiguration of an org without sites: one signs on with name and password, nobody registers on their own
 * (the tests of LightningLoginFormController and LightningSelfRegisterController, which each org with sites has). What an
 * administrator sets for a site is refused.
 */
export const authConfigurationClass = defineClass({
    name: 'Auth.AuthConfiguration',
    kind: 'class',
    constructors: {
        'AuthConfiguration(String communityOrCustomUrl, String startUrl)': make,
        'AuthConfiguration(Id networkId, String startUrl)': make
    },
    instance: {
        'Boolean getSelfRegistrationEnabled()': () => false,
        'String getSelfRegistrationUrl()': () => null,
        'Boolean getUsernamePasswordEnabled()': () => true,
        'Boolean isCommunityUsingSiteAsContainer()': () => false
    }
});
