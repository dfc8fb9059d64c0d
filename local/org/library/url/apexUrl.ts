import { platformClass } from '../../values/objects/platformClass.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { resolvePath } from './resolvePath.ts';

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ftp: 21 };
const KNOWN = new Set(['http', 'https', 'ftp', 'file', 'jar', 'mailto']);

interface UrlParts {
    readonly protocol: string;
    /** null without `//`. */
    readonly authority: string | null;
    readonly path: string;
    readonly query: string | null;
    readonly ref: string | null;
}

/** An instance of System.Url: java.net.URL, which keeps what it is given and checks no more than the protocol. */
export class ApexUrl {
    readonly parts: UrlParts;

    constructor(parts: UrlParts) {
        if (!KNOWN.has(parts.protocol)) {
            raise('System.StringException', `unknown protocol: ${parts.protocol}`);
        }
        if (parts.authority !== null && !/(?:^|[^:])(?::\d*)?$/.test(hostAndPort(parts.authority))) {
            raise('System.StringException', `For input string: "${parts.authority}"`);
        }
        this.parts = parts;
    }

    /** Raises System.StringException "no protocol: abc". */
    static parse(text: string, context: ApexUrl | null = null): ApexUrl {
        const spec = text.trim();
        const match = /^([A-Za-z][\w.+-]*):(.*)$/s.exec(spec);
        if (!match && context === null) {
            raise('System.StringException', `no protocol: ${text}`);
        }
        const protocol = match?.[1]!.toLowerCase() ?? context!.parts.protocol;
        const rest = match ? match[2]! : spec;
        const [, authority, path, query, ref] = /^(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(rest)!;
        const own = { protocol, authority: authority ?? null, path: path!, query: query ?? null, ref: ref ?? null };
        const relative = context !== null && protocol === context.parts.protocol && own.authority === null;
        return new ApexUrl(relative ? resolved(own, context.parts) : own);
    }

    /** From its parts; the file is path and query. */
    static of(protocol: string, host: string, port: number, file: string): ApexUrl {
        const [, path, query, ref] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(file)!;
        const authority = port === -1 ? host : `${host}:${port}`;
        return new ApexUrl({
            protocol: protocol.toLowerCase(),
            authority,
            path: path!,
            query: query ?? null,
            ref: ref ?? null
        });
    }

    get host(): string {
        return hostAndPort(this.parts.authority ?? '').replace(/:\d*$/, '');
    }

    /** -1 when the address names none. */
    get port(): number {
        const port = /:(\d+)$/.exec(hostAndPort(this.parts.authority ?? ''))?.[1];
        return port === undefined ? -1 : Number(port);
    }

    get defaultPort(): number {
        return DEFAULT_PORTS[this.parts.protocol] ?? -1;
    }

    get userInfo(): string | null {
        const at = this.parts.authority?.lastIndexOf('@') ?? -1;
        return at === -1 ? null : this.parts.authority!.slice(0, at);
    }

    get file(): string {
        return this.parts.path + (this.parts.query === null ? '' : `?${this.parts.query}`);
    }

    /** The same but for the reference, with the default port in place of none. */
    sameFile(other: ApexUrl): boolean {
        const port = (url: ApexUrl): number => (url.port === -1 ? url.defaultPort : url.port);
        return (
            this.parts.protocol === other.parts.protocol &&
            this.host.toLowerCase() === other.host.toLowerCase() &&
            port(this) === port(other) &&
            this.file === other.file
        );
    }

    apexText(): string {
        const { protocol, authority, ref } = this.parts;
        return `${protocol}:${authority ? `//${authority}` : ''}${this.file}${ref === null ? '' : `#${ref}`}`;
    }

    apexEquals(other: unknown): boolean {
        return other instanceof ApexUrl && this.sameFile(other) && this.parts.ref === other.parts.ref;
    }

    keyText(): string {
        return `u${this.apexText()}`;
    }
}

platformClass('System.Url', ApexUrl);

function hostAndPort(authority: string): string {
    return authority.slice(authority.lastIndexOf('@') + 1);
}

function resolved(own: UrlParts, context: UrlParts): UrlParts {
    if (own.path === '') {
        return { ...own, authority: context.authority, path: context.path, query: own.query ?? context.query };
    }
    return { ...own, authority: context.authority, path: resolvePath(context.path, own.path) };
}
