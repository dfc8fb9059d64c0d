import { abstractMethod, defineClass, type Implementation, type LibraryClass } from '../rows/definition.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { dataRowClass } from './dataRow.ts';
import { dynamicPickListRowsClass } from './dynamicPickListRows.ts';

/** What the platform itself answers where a subclass does not. */
function platform(feature: string): Implementation {
    return () => {
        throw new Refused(feature);
    };
}

/**
 * Classes that code of users extends (Apex Reference Guide, the pages of these classes): what a subclass has to write is
 * abstract, what the platform itself answers where a subclass does not is refused, and what the platform does with the
 * subclass (pages, sign-ons, external objects) stays with it.
 */
export const extensibleClasses: readonly LibraryClass[] = [
    dataRowClass,
    dynamicPickListRowsClass,
    defineClass({
        name: 'VisualEditor.DynamicPickList',
        kind: 'class',
        abstract: true,
        constructors: { 'DynamicPickList()': abstractMethod },
        instance: {
            'VisualEditor.DataRow getDefaultValue()': abstractMethod,
            'String getLabel(Object attributeValue)': platform('VisualEditor.DynamicPickList.getLabel'),
            'VisualEditor.DynamicPickListRows getValues()': abstractMethod,
            'Boolean isValid(Object attributeValue)': platform('VisualEditor.DynamicPickList.isValid')
        }
    }),
    defineClass({
        name: 'Auth.AuthProviderPluginClass',
        kind: 'class',
        abstract: true,
        interfaces: ['Auth.AuthProviderPlugin'],
        constructors: { 'AuthProviderPluginClass()': abstractMethod },
        instance: {
            'Auth.OAuthRefreshResult refresh(Map<String,String> configuration, String refreshToken)': platform(
                'Auth.AuthProviderPluginClass.refresh'
            )
        }
    }),
    defineClass({
        name: 'Auth.ConnectedAppPlugin',
        kind: 'class',
        virtual: true,
        constructors: { 'ConnectedAppPlugin()': platform('new Auth.ConnectedAppPlugin') },
        instance: {
            'Boolean authorize(Id userId, Id connectedAppId, Boolean isAdminApproved, Auth.InvocationContext context)':
                platform('Auth.ConnectedAppPlugin.authorize'),
            'Map<String,String> customAttributes(Id userId, Id connectedAppId, Map<String,String> formulaAttributes, Auth.InvocationContext context)':
                platform('Auth.ConnectedAppPlugin.customAttributes'),
            'Dom.XmlNode modifySAMLResponse(Map<String,String> authSession, Id connectedAppId, Dom.XmlNode response)':
                platform('Auth.ConnectedAppPlugin.modifySAMLResponse'),
            'void refresh(Id userId, Id connectedAppId, Auth.InvocationContext context)': platform(
                'Auth.ConnectedAppPlugin.refresh'
            )
        }
    }),
    defineClass({
        name: 'Auth.Oauth2TokenExchangeHandler',
        kind: 'class',
        abstract: true,
        constructors: { 'Oauth2TokenExchangeHandler()': abstractMethod },
        instance: {
            'SObjects.User getUserForTokenSubject(Id networkId, Auth.TokenValidationResult result, Boolean canCreateUser, String appDeveloperName, Auth.IntegratingAppType appType)':
                abstractMethod,
            'Auth.TokenValidationResult validateIncomingToken(String appDeveloperName, Auth.IntegratingAppType appType, String incomingToken, Auth.OAuth2TokenExchangeType tokenType)':
                abstractMethod
        }
    }),
    defineClass({ name: 'DataSource.DataSourceUtil', kind: 'class', virtual: true }),
    defineClass({
        name: 'DataSource.Provider',
        kind: 'class',
        abstract: true,
        superclass: 'DataSource.DataSourceUtil',
        constructors: { 'Provider()': abstractMethod },
        instance: {
            'List<DataSource.AuthenticationCapability> getAuthenticationCapabilities()': abstractMethod,
            'List<DataSource.Capability> getCapabilities()': abstractMethod,
            'DataSource.Connection getConnection(DataSource.ConnectionParams params)': abstractMethod
        }
    }),
    defineClass({
        name: 'DataSource.Connection',
        kind: 'class',
        abstract: true,
        superclass: 'DataSource.DataSourceUtil',
        constructors: { 'Connection()': abstractMethod },
        instance: {
            'List<DataSource.DeleteResult> deleteRows(DataSource.DeleteContext context)': platform(
                'DataSource.Connection.deleteRows'
            ),
            'DataSource.TableResult query(DataSource.QueryContext context)': abstractMethod,
            'List<DataSource.TableResult> search(DataSource.SearchContext context)':
                platform('DataSource.Connection.search'),
            'List<DataSource.Table> sync()': abstractMethod,
            'List<DataSource.UpsertResult> upsertRows(DataSource.UpsertContext context)': platform(
                'DataSource.Connection.upsertRows'
            )
        }
    }),
    defineClass({
        name: 'UserProvisioning.UserProvisioningPlugin',
        kind: 'class',
        abstract: true,
        interfaces: ['Process.Plugin'],
        constructors: { 'UserProvisioningPlugin()': abstractMethod },
        instance: {
            'Process.PluginDescribeResult buildDescribeCall()': abstractMethod,
            'Process.PluginResult invoke(Process.PluginRequest request)': abstractMethod
        }
    })
];
