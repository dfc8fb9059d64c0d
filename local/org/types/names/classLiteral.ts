import type { ClassLiteralExpression } from '../../syntax/ast/ast.ts';
import { typeOfReference, type Body } from '../statements/body.ts';
import { generatedType } from '../world/generatedType.ts';
import type { ApexType } from '../world/model.ts';
import { classType } from '../world/primitives.ts';

/** `Foo.class`, `List<Account>.class`. */
export function checkClassLiteral(expression: ClassLiteralExpression, body: Body): ApexType {
    const [object, token] = expression.type.names;
    if (object && token?.name.toLowerCase() === 'sobjecttype' && body.world.schema.nameOf(object.name) !== null) {
        // the platform's compiler takes it; what it names nobody says
        body.recorder.refuse(expression, `${object.name}.SObjectType.class`);
        return classType(body.world.platform.system('Type'));
    }
    const generated = generatedType(expression.type, body.world);
    const type = generated?.flow ? generated.type : typeOfReference(expression.type, body);
    if (generated?.flow === null) {
        body.recorder.refuse(expression, generated.feature);
    }
    body.recorder.mean(expression, { is: 'classLiteral', type, flow: generated?.flow ?? null });
    return classType(body.world.platform.system('Type'));
}
