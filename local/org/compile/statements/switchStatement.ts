import type { Expression, SwitchCase, SwitchStatement } from '../../syntax/ast/ast.ts';
import type { ApexType } from '../../types/world/model.ts';
import type { Body } from './body.ts';
import { typeConstant } from '../expressions/conversion.ts';
import { expression, wanted } from '../expressions/expression.ts';
import { localName } from '../layout/jsNames.ts';
import { enumConstantCode } from '../expressions/readName.ts';
import { block } from './statement.ts';

/** `switch on`: a chain of if and else, so that `break` inside belongs to the loop around it, as in Apex. */
export function switchStatement(body: Body, s: SwitchStatement): string {
    const subject = body.temporary();
    const type = body.typeOf(s.subject);
    const arms = s.cases.map((each) => arm(body, each, subject, type));
    return `${subject}=${expression(body, s.subject)};${arms.join('else ')}`;
}

function arm(body: Body, each: SwitchCase, subject: string, type: ApexType): string {
    const { label } = each;
    switch (label.kind) {
        case 'else':
            return block(body, each.body);
        case 'type': {
            const wantedType = body.checked.resolve(label.type);
            const test = `$.isInstance(${subject},${typeConstant(body, wantedType)})`;
            return `if(${test}){let ${localName(label.variable)}=${subject};${block(body, each.body)}}`;
        }
        case 'values': {
            const tests = label.values.map((value) => `${subject}===${constant(body, value, type)}`);
            return `if(${tests.join('||')})${block(body, each.body)}`;
        }
    }
}

/** Enum constants are written without their type. Strings are compared by case here, unlike `==`. */
function constant(body: Body, value: Expression, type: ApexType): string {
    if (type.kind === 'class' && type.class.kind === 'enum' && (value.kind === 'name' || value.kind === 'member')) {
        return enumConstantCode(body, type.class, value.name);
    }
    return wanted(body, value, type);
}
