import type { XmlScope } from './xmlScope.ts';

/** A name as written, taken apart: `a:b` in the namespace that `a` stands for there. */
export interface XmlName {
    /** Empty for a name without prefix. */
    readonly prefix: string;
    readonly local: string;
    /** null outside every namespace. */
    readonly namespace: string | null;
}

export interface XmlAttribute extends XmlName {
    readonly value: string;
}

interface Placed {
    /** Characters read before and after the token. */
    readonly start: number;
    readonly end: number;
}

export interface XmlStart extends XmlName, Placed {
    readonly kind: 'start';
    readonly attributes: readonly XmlAttribute[];
    readonly scope: XmlScope;
}

export interface XmlEnd extends XmlName, Placed {
    readonly kind: 'end';
    readonly scope: XmlScope;
}

/** What stands between tags. `reference` is the text of an entity or character reference. */
export interface XmlText extends Placed {
    readonly kind: 'text' | 'reference' | 'cdata' | 'comment';
    readonly text: string;
}

export interface XmlInstruction extends Placed {
    readonly kind: 'declaration' | 'instruction';
    readonly target: string;
    readonly data: string;
}

/** One piece of an XML text. */
export type XmlToken = XmlStart | XmlEnd | XmlText | XmlInstruction;
