import { enumConstants } from '../../values/primitives/apexEnum.ts';
import { defineClass, type LibraryClass } from '../rows/definition.ts';

/** In the order of their pages in the Apex Reference Guide, which is that of the alphabet. */
function enumClass(name: string, constants: readonly string[]): LibraryClass {
    enumConstants(name, constants);
    return defineClass({ name, kind: 'enum', constants });
}

export const formulaReturnTypeClass = enumClass('FormulaEval.FormulaReturnType', [
    ...['BOOLEAN', 'DATE', 'DATETIME', 'DECIMAL', 'DOUBLE', 'ID', 'INTEGER', 'LONG', 'STRING', 'TIME']
]);

export const formulaGlobalClass = enumClass('FormulaEval.FormulaGlobal', [
    ...['LABEL', 'ORGANIZATION', 'PERMISSION', 'PROFILE', 'SETUP', 'SYSTEM', 'USER', 'USERROLE']
]);
