import type { DmlError } from '../../dml/dmlError.ts';
import { ApexList } from '../../values/apexList.ts';
import { platformClass } from '../../values/platformClass.ts';
import { typeNamed } from '../../values/runtimeType.ts';
import { defineClass } from '../definition.ts';
import { stringList } from '../stringList.ts';
import { statusCode } from './statusCode.ts';

/** Database.Error */
export class DatabaseError {
    readonly error: DmlError;

    constructor(error: DmlError) {
        this.error = error;
    }

    apexText(): string {
        const { code, message, fields } = this.error;
        return `Database.Error[getFields=(${fields.join(', ')});getMessage=${message};getStatusCode=${code};]`;
    }
}

platformClass('Database.Error', DatabaseError);

export function dmlErrorsOf(errors: readonly DmlError[]): ApexList {
    return new ApexList(
        typeNamed('List<Database.Error>'),
        errors.map((error) => new DatabaseError(error))
    );
}

const fields = (self: DatabaseError) => stringList(self.error.fields);
const message = (self: DatabaseError): string => self.error.message;
const code = (self: DatabaseError) => statusCode(self.error.code);

export const databaseErrorClass = defineClass({
    name: 'Database.Error',
    kind: 'class',
    instance: {
        'List<String> getFields()': fields,
        'String getMessage()': message,
        'StatusCode getStatusCode()': code
    },
    fields: {
        'List<String> Fields': { get: fields },
        'String Message': { get: message },
        'StatusCode StatusCode': { get: code }
    }
});
