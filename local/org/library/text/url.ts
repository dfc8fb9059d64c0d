import { defineClass } from '../rows/definition.ts';
import { required, requiredOf } from '../rows/required.ts';
import { ApexUrl } from '../url/apexUrl.ts';
import { orgUrlRows } from '../url/orgUrlRows.ts';

/** System.Url (Apex Reference Guide, "URL Class"). */
export const urlClass = defineClass({
    name: 'System.Url',
    kind: 'class',
    constructors: {
        'Url(String spec)': required((spec: string) => ApexUrl.parse(spec)),
        'Url(Url context, String spec)': (context: ApexUrl | null, spec: string | null) =>
            ApexUrl.parse(spec ?? '', context),
        'Url(String protocol, String host, String file)': required((protocol: string, host: string, file: string) =>
            ApexUrl.of(protocol, host, -1, file)
        ),
        'Url(String protocol, String host, Integer port, String file)': required(ApexUrl.of)
    },
    static: orgUrlRows,
    instance: {
        'String getAuthority()': (self: ApexUrl) => self.parts.authority,
        'Integer getDefaultPort()': (self: ApexUrl) => self.defaultPort,
        'String getFile()': (self: ApexUrl) => self.file,
        'String getHost()': (self: ApexUrl) => self.host,
        'String getPath()': (self: ApexUrl) => self.parts.path,
        'Integer getPort()': (self: ApexUrl) => self.port,
        'String getProtocol()': (self: ApexUrl) => self.parts.protocol,
        'String getQuery()': (self: ApexUrl) => self.parts.query,
        'String getRef()': (self: ApexUrl) => self.parts.ref,
        'String getUserInfo()': (self: ApexUrl) => self.userInfo,
        'Boolean sameFile(Url other)': requiredOf((self: ApexUrl, other: ApexUrl) => self.sameFile(other)),
        'String toExternalForm()': (self: ApexUrl) => self.apexText(),
        'String toString()': (self: ApexUrl) => `Url:[delegate=${self.apexText()}]`
    }
});
