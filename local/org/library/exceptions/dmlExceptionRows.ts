import { current } from '../../platform/transactions/transaction.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { fieldToken, type FieldToken } from '../records/schemaTokens.ts';
import type { ApexException } from '../../values/exceptions/apexException.ts';
import type { DmlError } from '../../dml/dmlError.ts';
import type { FailedRow } from '../../dml/dmlException.ts';
import { enumConstant } from '../../values/primitives/apexEnum.ts';
import { raise } from '../../values/exceptions/raise.ts';
import type { Implementation } from '../rows/definition.ts';
import { stringList } from '../primitives/stringList.ts';

/** The methods of Exception that only exceptions of DML (and e-mail) answer. */
export const dmlExceptionRows: Readonly<Record<string, Implementation>> = {
    'Integer getNumDml()': (self: ApexException) => failedRows(self).length,
    'Integer getDmlIndex(Integer index)': (self: ApexException, index: number) => row(self, index).index,
    'String getDmlId(Integer index)': (self: ApexException, index: number) => row(self, index).id,
    'String getDmlMessage(Integer index)': (self: ApexException, index: number) => firstError(self, index).message,
    'String getDmlStatusCode(Integer index)': (self: ApexException, index: number) => firstError(self, index).code,
    'StatusCode getDmlType(Integer index)': (self: ApexException, index: number) => {
        const code = firstError(self, index).code;
        return enumConstant('System.StatusCode', code) ?? raise('System.TypeException', `Unknown status code ${code}`);
    },
    'List<String> getDmlFieldNames(Integer index)': (self: ApexException, index: number) =>
        stringList(firstError(self, index).fields),
    'List<Schema.SObjectField> getDmlFields(Integer index)': (self: ApexException, index: number) =>
        new ApexList(typeNamed('List<Schema.SObjectField>'), fieldsOf(row(self, index)))
};

/** Tokens of the fields of an error; none where the row's object is not known. */
function fieldsOf({ object, errors }: FailedRow): FieldToken[] {
    const shape = object === undefined ? undefined : current().org.schema.object(object);
    return (errors[0]?.fields ?? []).flatMap((name) => {
        const field = shape?.field(name);
        return shape && field ? [fieldToken(shape, field)] : [];
    });
}

function failedRows(self: ApexException): readonly FailedRow[] {
    if (Array.isArray(self.details)) {
        return self.details as readonly FailedRow[];
    }
    return self.typeName === 'System.DmlException'
        ? []
        : raise('System.TypeException', `${self.typeName} is not an exception of a DML statement`);
}

function row(self: ApexException, index: number | null): FailedRow {
    const rows = failedRows(self);
    return rows[index ?? -1] ?? raise('System.ListException', `List index out of bounds: ${index}`);
}

function firstError(self: ApexException, index: number | null): DmlError {
    return row(self, index).errors[0]!;
}
