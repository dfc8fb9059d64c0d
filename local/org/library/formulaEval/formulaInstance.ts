import { evaluateFormula } from '../../dml/formula/evaluateFormula.ts';
import { readGlobal } from '../../dml/formula/globalVariable.ts';
import { current } from '../../platform/transactions/transaction.ts';
import { formulaPaths } from '../../schema/formula/formulaPaths.ts';
import type { FormulaNode } from '../../schema/formula/formulaNode.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { ApexSet } from '../../values/collections/apexSet.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';
import { isInstance, typeOf } from '../../values/objects/typeOf.ts';
import type { ApexValue } from '../../values/value.ts';
import { defineClass } from '../rows/definition.ts';
import { contextField } from './formulaContext.ts';
import { formulaResult } from './formulaResult.ts';
import { readContext } from './readContext.ts';

/** FormulaEval.FormulaInstance: a formula that was read and checked. */
export class FormulaInstance {
    readonly node: FormulaNode;
    readonly context: RuntimeType;
    readonly returnType: string;
    readonly nullIsZero: boolean;

    constructor(node: FormulaNode, context: RuntimeType, returnType: string, nullIsZero: boolean) {
        this.node = node;
        this.context = context;
        this.returnType = returnType;
        this.nullIsZero = nullIsZero;
    }

    evaluate(value: ApexValue): ApexValue {
        if (!isInstance(value ?? nullArgument(), this.context)) {
            raise(
                'System.FormulaEvaluationException',
                `Expected an object of type ${this.context.name}, found ${typeOf(value)!.name}`
            );
        }
        const read = (path: readonly string[]): ApexValue =>
            path[0]!.startsWith('$') ? readGlobal(path) : this.#field(value, path);
        const scope = { read, readPrior: () => null, isNew: false, now: () => current().now() };
        return formulaResult(this.returnType, evaluateFormula(this.node, scope));
    }

    /** The paths of fields as written, without those of global variables. */
    referencedFields(): ApexSet {
        const paths = formulaPaths(this.node).filter(([first]) => !first!.startsWith('$'));
        const found = new ApexSet(typeNamed('Set<String>'));
        paths.forEach((path) => found.add(path.join('.')));
        return found;
    }

    #field(from: ApexValue, path: readonly string[]): ApexValue {
        const value = readContext(from, path);
        const zero = value === null && this.nullIsZero && contextField(this.context, path) === 'Number';
        return zero ? ApexDecimal.ofInteger(0) : value;
    }
}

platformClass('FormulaEval.FormulaInstance', FormulaInstance);

export const formulaInstanceClass = defineClass({
    name: 'FormulaEval.FormulaInstance',
    kind: 'class',
    instance: {
        'Object evaluate(Object context)': (self: FormulaInstance, context: ApexValue) => self.evaluate(context),
        'Set<String> getReferencedFields()': (self: FormulaInstance) => self.referencedFields()
    }
});
