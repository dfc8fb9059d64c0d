import type { SourceText } from '../syntax/ast/place.ts';

/** The text of one class or trigger, before anything was parsed. */
export interface ApexSource extends SourceText {
    readonly kind: 'class' | 'trigger';
    /** The file's name without its ending: the name that the class has to have. */
    readonly name: string;
    /** Absolute. */
    readonly path: string;
    /** Of its -meta.xml. */
    readonly apiVersion: number;
}
