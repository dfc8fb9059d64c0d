import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';

/** An instance of System.Cookie. */
export class Cookie {
    readonly name: string | null;
    readonly value: string | null;
    readonly path: string | null;
    readonly maxAge: number | null;
    readonly secure: boolean | null;
    readonly sameSite: string | null;
    readonly httpOnly: boolean | null;

    constructor(
        name: string | null,
        value: string | null,
        path: string | null,
        maxAge: number | null,
        secure: boolean | null,
        sameSite: string | null = null,
        httpOnly: boolean | null = false
    ) {
        this.name = name;
        this.value = value;
        this.path = path;
        this.maxAge = maxAge;
        this.secure = secure;
        this.sameSite = sameSite;
        this.httpOnly = httpOnly;
    }
}

platformClass('System.Cookie', Cookie);

const five = 'String name, String value, String path, Integer maxAge, Boolean isSecure';

/** System.Cookie (Apex Reference Guide, "Cookie Class"). */
export const cookieClass = defineClass({
    name: 'System.Cookie',
    kind: 'class',
    constructors: Object.fromEntries(
        [five, `${five}, String sameSite`, `${five}, String sameSite, Boolean isHttpOnly`].map((parameters) => [
            `Cookie(${parameters})`,
            (...args: ConstructorParameters<typeof Cookie>) => new Cookie(...args)
        ])
    ),
    instance: {
        'String getDomain()': () => null,
        'Integer getMaxAge()': (self: Cookie) => self.maxAge,
        'String getName()': (self: Cookie) => self.name,
        'String getPath()': (self: Cookie) => self.path,
        'String getSameSite()': (self: Cookie) => self.sameSite,
        'String getValue()': (self: Cookie) => self.value,
        'Boolean isHttpOnly()': (self: Cookie) => self.httpOnly,
        'Boolean isSecure()': (self: Cookie) => self.secure
    }
});
