const user = [
    ...['identifier', 'firstName', 'lastName', 'fullName', 'email', 'link', 'username', 'locale', 'provider'],
    ...['siteLoginUrl', 'attributeMap']
];
const token = ['provider', 'oauthToken', 'oauthSecretOrRefreshToken', 'state'];

/**
 * The fields that the arguments of a class's constructors fill, in the order of the arguments, for each number of them (the
 * pages of the classes in the Apex Reference Guide).
 */
export const constructorFields: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'Auth.AuthProviderCallbackState': [['headers', 'body', 'queryParameters']],
    'Auth.AuthProviderTokenResponse': [token, [...token, 'idToken']],
    'Auth.HeadlessUserDiscoveryResponse': [['userIds', 'customErrorMessage']],
    'Auth.OAuthRefreshResult': [
        ['accessToken', 'refreshToken'],
        ['accessToken', 'refreshToken', 'error']
    ],
    'Auth.UserData': [user, [...user, 'userInfoJSONString', 'idTokenJSONString']],
    'Auth.VerificationResult': [['redirect', 'success', 'message']],
    'Process.PluginDescribeResult.InputParameter': [
        ['name', 'parameterType', 'required'],
        ['name', 'description', 'parameterType', 'required']
    ],
    'Process.PluginDescribeResult.OutputParameter': [
        ['name', 'parameterType'],
        ['name', 'description', 'parameterType']
    ],
    'Process.PluginRequest': [['inputParameters']],
    'Process.PluginResult': [['outputParameters']]
};
