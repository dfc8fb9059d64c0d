import type { ClassLiteralExpression } from '../syntax/ast.ts';
import { typeOfReference, type Body } from './body.ts';
import type { ApexType } from './model.ts';
import { classType } from './primitives.ts';

/** `Foo.class`, `List<Account>.class`. */
export function checkClassLiteral(expression: ClassLiteralExpression, body: Body): ApexType {
    const type = typeOfReference(expression.type, body);
    body.recorder.mean(expression, { is: 'classLiteral', type });
    return classType(body.world.platform.system('Type'));
}
