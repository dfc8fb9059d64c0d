import type { ClassLiteralExpression } from '../syntax/ast.ts';
import { typeOfReference, type Body } from './body.ts';
import { generatedType } from './generatedType.ts';
import type { ApexType } from './model.ts';
import { classType } from './primitives.ts';

/** `Foo.class`, `List<Account>.class`. */
export function checkClassLiteral(expression: ClassLiteralExpression, body: Body): ApexType {
    const type = typeOfReference(expression.type, body);
    const generated = generatedType(expression.type, body.world);
    if (generated) {
        body.recorder.refuse(expression, generated.feature);
    }
    body.recorder.mean(expression, { is: 'classLiteral', type });
    return classType(body.world.platform.system('Type'));
}
