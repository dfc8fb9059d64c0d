import { runDml } from '../../dml/runDml.ts';
import { decodeUtf8 } from '../../http/decodeUtf8.ts';
import { valueFromJson } from '../../http/rest/valueFromJson.ts';
import { inTest } from '../../platform/testing/inTest.ts';
import { staticResourceBody } from '../../platform/metadata/staticResources.ts';
import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import { csvRows } from './csvRows.ts';
import { raiseFailed } from '../database/raiseFailed.ts';

const numbers = ['Number', 'Currency', 'Percent', 'Integer', 'Long'];

/**
 * Test.loadData: inserts a record for each line of a static resource of comma-separated values, whose first line names
 * fields (Apex Developer Guide, "Loading Test Data"). An Id column only numbers the lines.
 */
export function loadedRecords(shape: ObjectShape, resource: string): ApexList {
    inTest();
    const [header = [], ...lines] = csvRows(decodeUtf8(staticResourceBody(resource)));
    const fields = header.map((name) => fieldNamed(shape, name.trim()));
    const records = lines.map((line) => recordOf(shape, fields, line));
    raiseFailed('insert', runDml('insert', records, { allOrNone: true, mode: 'system' }));
    return new ApexList(typeNamed(`List<${shape.name}>`), records);
}

function fieldNamed(shape: ObjectShape, name: string): FieldShape {
    return shape.field(name) ?? raise('System.SObjectException', `Invalid field ${name} for ${shape.name}`);
}

function recordOf(shape: ObjectShape, fields: readonly FieldShape[], line: readonly string[]): SObjectValue {
    const record = blankRecord(shape);
    fields.forEach((field, index) => {
        const text = line[index] ?? '';
        if (text !== '' && field.name !== 'Id') {
            record.setByName(field.name, valueFromJson(field, jsonValue(field, text), JSON.stringify(text)));
        }
    });
    return record;
}

function jsonValue({ type }: FieldShape, text: string): unknown {
    if (type === 'Checkbox') {
        return /^(true|1)$/i.test(text);
    }
    return numbers.includes(type) ? Number(text) : text;
}
