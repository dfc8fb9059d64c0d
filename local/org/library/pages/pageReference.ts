import { defineClass } from '../definition.ts';
import { required } from '../required.ts';
import { ApexPageReference } from './apexPageReference.ts';

/** System.PageReference as far as it is an address; its content, which needs Visualforce, is not here. */
export const pageReferenceClass = defineClass({
    name: 'System.PageReference',
    kind: 'class',
    constructors: {
        'PageReference(String url)': required((url: string) => new ApexPageReference(url))
    },
    instance: {
        'String getUrl()': (self: ApexPageReference) => self.url,
        'Map<String,String> getParameters()': (self: ApexPageReference) => self.parameters,
        'Map<String,String> getHeaders()': (self: ApexPageReference) => self.headers,
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
