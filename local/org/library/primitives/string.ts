import { defineClass } from '../rows/definition.ts';
import { changingRows } from '../string/changing.ts';
import { characterRows } from '../string/characters.ts';
import { cuttingRows } from '../string/cutting.ts';
import { escapingRows } from '../string/escaping.ts';
import { searchingRows } from '../string/searching.ts';
import { splittingRows } from '../string/splitting.ts';
import { staticRows } from '../string/statics.ts';
import { testingRows } from '../string/testing.ts';

/** System.String (Apex Reference Guide, "String Class"); most members are those of Commons Lang's StringUtils. */
export const stringClass = defineClass({
    name: 'System.String',
    kind: 'class',
    static: staticRows,
    instance: {
        ...searchingRows,
        ...cuttingRows,
        ...changingRows,
        ...splittingRows,
        ...testingRows,
        ...characterRows,
        ...escapingRows
    }
});
