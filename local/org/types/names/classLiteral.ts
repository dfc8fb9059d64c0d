import type { ClassLiteralExpression } from '../../syntax/ast/ast.ts';
import { typeOfReference, type Body } from '../statements/body.ts';
import { generatedType } from '../world/generatedType.ts';
import type { ApexType } from '../world/model.ts';
import { classType } from '../world/primitives.ts';

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
