import type { ApexList } from '../../values/collections/apexList.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';
import { ApexPageReference } from './apexPageReference.ts';
import type { Cookie } from './cookie.ts';

/** `/resource/<time of the last change>/Name/path`: where a browser finds a static resource, or a file within it. */
function resource(name: string, path: string | null): ApexPageReference {
    const [row] = current().org.records.rows.find('StaticResource', 'Name', name);
    const changed = row?.getByName('SystemModstamp');
    if (row === undefined || !(changed instanceof ApexDatetime)) {
        throw new Refused(`PageReference.forResource of ${name}, which the project does not have`);
    }
    const within = path === null ? '' : `/${path}`;
    return new ApexPageReference(`/resource/${changed.epochMs}/${String(row.getByName('Name'))}${within}`);
}

/** What a page shows, which needs Visualforce; a test may not ask for it (a callout, as it were). */
function content(): never {
    if (current().test) {
        raise('System.VisualforceException', 'Methods defined as TestMethod do not support getContent call');
    }
    throw new Refused('the content of a Visualforce page');
}

/** System.PageReference as far as it is an address. */
export const pageReferenceClass = defineClass({
    name: 'System.PageReference',
    kind: 'class',
    constructors: {
        'PageReference(String url)': (url: string | null) => new ApexPageReference(url ?? nullArgument(1)),
        'PageReference(SObject record)': (record: SObjectValue | null) =>
            new ApexPageReference(`/${(record ?? nullArgument(1)).id}`)
    },
    static: {
        'PageReference forResource(String resourceName)': (name: string | null) =>
            resource(name ?? nullArgument(), null),
        'PageReference forResource(String resourceName, String path)': (name: string | null, path: string | null) =>
            resource(name ?? nullArgument(1), path ?? nullArgument(2))
    },
    instance: {
        'Blob getContent()': content,
        'Blob getContentAsPDF()': content,
        'String getUrl()': (self: ApexPageReference) => self.url,
        'Map<String,String> getParameters()': (self: ApexPageReference) => self.parameters,
        'Map<String,String> getHeaders()': (self: ApexPageReference) => self.headers,
        'Map<String,Cookie> getCookies()': (self: ApexPageReference) => self.cookies,
        'void setCookies(List<Cookie> cookies)': requiredOf((self: ApexPageReference, cookies: ApexList) =>
            cookies.items.forEach((each) => self.cookies.put((each as Cookie).name, each))
        ),
        'Integer getRedirectCode()': (self: ApexPageReference) => self.redirectCode,
        'PageReference setRedirectCode(Integer redirectCode)': (self: ApexPageReference, code: number | null) => {
            self.redirectCode = code ?? 0;
            return self;
        },
        'String getAnchor()': (self: ApexPageReference) => self.anchor,
        'PageReference setAnchor(String anchor)': (self: ApexPageReference, anchor: string | null) => {
            self.anchor = anchor;
            return self;
        },
        'Boolean getRedirect()': (self: ApexPageReference) => self.redirect,
        'PageReference setRedirect(Boolean redirect)': (self: ApexPageReference, redirect: boolean | null) => {
            self.redirect = redirect === true;
            return self;
        }
    }
});
