import type { ApexException } from '../../values/apexException.ts';
import { enumConstant } from '../../values/apexEnum.ts';
import { raise } from '../../values/raise.ts';
import type { ApexValue } from '../../values/value.ts';
import type { Implementation } from '../definition.ts';
import { apexListOf, stringList } from '../stringList.ts';

/** One failed row of a DML statement. */
export interface FailedRow {
    /** Position of the record in the list that was given to the statement. */
    readonly index: number;
    readonly id: string | null;
    /** The name of a constant of System.StatusCode: `REQUIRED_FIELD_MISSING`. */
    readonly statusCode: string;
    readonly message: string;
    /** API names. */
    readonly fields: readonly string[];
    /** The Schema.SObjectField of each field, where the raiser knows them. */
    readonly fieldTokens?: readonly ApexValue[];
}

/** What `ApexException.details` of a System.DmlException or System.EmailException holds. */
export interface DmlFailure {
    readonly failedRows: readonly FailedRow[];
}

/** The methods of Exception that only exceptions of DML (and e-mail) answer. */
export const dmlExceptionRows: Readonly<Record<string, Implementation>> = {
    'Integer getNumDml()': (self: ApexException) => failedRows(self).length,
    'Integer getDmlIndex(Integer index)': (self: ApexException, index: number) => row(self, index).index,
    'String getDmlId(Integer index)': (self: ApexException, index: number) => row(self, index).id,
    'String getDmlMessage(Integer index)': (self: ApexException, index: number) => row(self, index).message,
    'String getDmlStatusCode(Integer index)': (self: ApexException, index: number) => row(self, index).statusCode,
    'StatusCode getDmlType(Integer index)': (self: ApexException, index: number) => {
        const code = row(self, index).statusCode;
        return enumConstant('System.StatusCode', code) ?? raise('System.TypeException', `Unknown status code ${code}`);
    },
    'List<String> getDmlFieldNames(Integer index)': (self: ApexException, index: number) =>
        stringList(row(self, index).fields),
    'List<Schema.SObjectField> getDmlFields(Integer index)': (self: ApexException, index: number) =>
        apexListOf('Schema.SObjectField', row(self, index).fieldTokens ?? [])
};

function failedRows(self: ApexException): readonly FailedRow[] {
    const rows = (self.details as Partial<DmlFailure> | null)?.failedRows;
    if (rows !== undefined) {
        return rows;
    }
    return self.typeName === 'System.DmlException'
        ? []
        : raise('System.TypeException', `${self.typeName} is not an exception of a DML statement`);
}

function row(self: ApexException, index: number | null): FailedRow {
    const rows = failedRows(self);
    return rows[index ?? -1] ?? raise('System.ListException', `List index out of bounds: ${index}`);
}
