import { ApexMap } from '../../values/collections/apexMap.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { ParameterMap } from './parameterMap.ts';

/** An instance of System.PageReference: an address within the org, taken apart. */
export class ApexPageReference {
    readonly path: string;
    private readonly unknown: boolean;
    readonly parameters = new ParameterMap();
    readonly headers = new ApexMap(typeNamed('Map<String,String>'));
    readonly cookies = new ApexMap(typeNamed('Map<String,System.Cookie>'));
    anchor: string | null;
    redirectCode = 0;
    redirect = false;

    /** @param url '' for the page of a test that set none: it has no address, whatever its parameters */
    constructor(url: string) {
        this.unknown = url === '';
        const [, path, query, anchor] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url)!;
        this.path = path!;
        this.anchor = anchor ?? null;
        for (const [name, value] of new URLSearchParams(query ?? '')) {
            this.parameters.put(name, value);
        }
    }

    get url(): string | null {
        if (this.unknown) {
            return null;
        }
        const entries = [...this.parameters.entries()].filter(([name, value]) => name !== null && value !== null) as [
            string,
            string
        ][];
        const query = entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`;
        return `${this.path}${query}${this.anchor === null ? '' : `#${this.anchor}`}`;
    }

    apexText(): string {
        return `System.PageReference[${this.url}]`;
    }
}

platformClass('System.PageReference', ApexPageReference);
