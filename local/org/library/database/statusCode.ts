import { enumConstant, enumConstants, type ApexEnum } from '../../values/primitives/apexEnum.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { catalogueClass } from '../catalogue/catalogue.ts';
import { defineClass } from '../rows/definition.ts';

const constants = catalogueClass('System', 'StatusCode')!.entry.constants ?? [];
enumConstants('System.StatusCode', constants);

export const statusCodeClass = defineClass({ name: 'System.StatusCode', kind: 'enum', constants });

export function statusCode(name: string): ApexEnum {
    return enumConstant('System.StatusCode', name) ?? raise('System.TypeException', `Unknown status code ${name}`);
}
