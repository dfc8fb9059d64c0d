import { defineClass } from '../rows/definition.ts';

/** System.Aura: where a component goes next is the client's affair. */
export const auraClass = defineClass({
    name: 'System.Aura',
    kind: 'class',
    static: { 'void redirect(Object page)': () => undefined }
});
