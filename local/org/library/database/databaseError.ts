import type { DmlError } from '../../dml/dmlError.ts';
import type { ApexEnum } from '../../values/primitives/apexEnum.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import { jsonClass } from '../json/jsonShape.ts';
import { stringList } from '../primitives/stringList.ts';
import { statusCode } from './statusCode.ts';

/** Database.Error */
class DatabaseError {
    error: DmlError;

    constructor(error: DmlError) {
        this.error = error;
    }

    apexText(): string {
        const { code, message, fields } = this.error;
        return `Database.Error[getFields=(${fields.join(', ')});getMessage=${message};getStatusCode=${code};]`;
    }
}

platformClass('Database.Error', DatabaseError);

jsonClass('Database.Error', {
    make: () => new DatabaseError({ code: 'UNKNOWN_EXCEPTION', message: '', fields: [] }),
    members: [
        {
            name: 'statusCode',
            type: 'System.StatusCode',
            get: (self: DatabaseError) => code(self),
            set: (self: DatabaseError, value: ApexEnum) => (self.error = { ...self.error, code: value.name })
        },
        {
            name: 'message',
            type: 'String',
            get: (self: DatabaseError) => message(self),
            set: (self: DatabaseError, value: string | null) => (self.error = { ...self.error, message: value ?? '' })
        },
        {
            name: 'fields',
            type: 'List<String>',
            get: (self: DatabaseError) => fields(self),
            set: (self: DatabaseError, value: ApexList | null) =>
                (self.error = { ...self.error, fields: (value?.items ?? []).map(String) })
        }
    ]
});

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
