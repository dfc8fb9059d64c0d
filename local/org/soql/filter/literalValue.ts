import type { SoqlValue } from '../../syntax/ast/soqlAst.ts';
import { ApexDate } from '../../values/primitives/apexDate.ts';
import { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexTime } from '../../values/primitives/apexTime.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { ApexValue } from '../../values/value.ts';
import type { QueryContext } from '../context.ts';

/** The value that a literal or a bind stands for. Date literals are ranges and are no value: see dateLiteral. */
export function literalValue(value: SoqlValue, context: QueryContext): ApexValue {
    switch (value.kind) {
        case 'bind':
            return context.bind(value.index, value.name);
        case 'null':
            return null;
        case 'boolean':
        case 'string':
            return value.value;
        case 'number':
            return ApexDecimal.of(value.text);
        case 'date':
            return new ApexDate(Date.parse(`${value.text}T00:00:00Z`) / 86_400_000);
        case 'datetime':
            return new ApexDatetime(Date.parse(value.text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')));
        case 'time':
            return new ApexTime(Date.parse(`1970-01-01T${value.text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')}`));
        case 'currency':
            throw new Refused('SOQL currency literals: the local org has one currency');
        default:
            throw new Refused(`SOQL ${value.kind} in this place`);
    }
}
