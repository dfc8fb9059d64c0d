import { defineClass } from '../definition.ts';

/** System.ApexPages outside of Visualforce, which the local org does not run: there never is a current page. */
export const apexPagesClass = defineClass({
    name: 'System.ApexPages',
    kind: 'class',
    static: {
        'PageReference currentPage()': () => null
    }
});
