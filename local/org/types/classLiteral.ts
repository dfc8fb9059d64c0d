import type { ClassLiteralExpression } from '../syntax/ast.ts';
import { typeOfReference, type Body } from './body.ts';
import { generatedType } from './generatedType.ts';
import type { ApexType } from './model.ts';
import { classType } from './primitives.ts';

/** `Foo.class`, `List<Account>.class`. */
export function checkClassLiteral(expression: ClassLiteralExpression, body: Body): ApexType {
    const generated = generatedType(expression.type, body.world);
    const type = generated?.flow ? generated.type : typeOfReference(expression.type, body);
    if (generated?.flow === null) {
        body.recorder.refuse(expression, generated.feature);
    }
    body.recorder.mean(expression, { is: 'classLiteral', type, flow: generated?.flow ?? null });
    return classType(body.world.platform.system('Type'));
}
