import { enumConstants } from '../../values/primitives/apexEnum.ts';
import { defineClass } from '../rows/definition.ts';

const constants = ['SUCCESS', 'UNHANDLED_EXCEPTION'];
enumConstants('System.ParentJobResult', constants);

export const parentJobResultClass = defineClass({ name: 'System.ParentJobResult', kind: 'enum', constants });
