import { enumConstants } from '../../values/primitives/apexEnum.ts';
import { quiddityNames } from '../../platform/transactions/transactionKind.ts';
import { defineClass } from '../rows/definition.ts';

enumConstants('System.Quiddity', quiddityNames);

export const quiddityClass = defineClass({ name: 'System.Quiddity', kind: 'enum', constants: quiddityNames });
