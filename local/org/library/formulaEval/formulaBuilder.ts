import { formulaKind } from '../../schema/formula/formulaKind.ts';
import type { FormulaNode } from '../../schema/formula/formulaNode.ts';
import { formulaPaths } from '../../schema/formula/formulaPaths.ts';
import { FormulaSyntaxError } from '../../schema/formula/formulaSyntaxError.ts';
import { parseFormula } from '../../schema/formula/parseFormula.ts';
import type { ApexEnum } from '../../values/primitives/apexEnum.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { typeNamed, type RuntimeType } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import type { ObjectToken } from '../records/schemaTokens.ts';
import { contextField } from './formulaContext.ts';
import { FormulaInstance } from './formulaInstance.ts';
import { kindOfReturnType } from './formulaResult.ts';
import { parseTemplate } from './formulaTemplate.ts';

/** FormulaEval.FormulaBuilder: its methods answer the builder itself. */
export class FormulaBuilder {
    formula: string | null = null;
    returnType: string | null = null;
    context: RuntimeType | null = null;
    globals: readonly string[] = [];
    template = false;
    nullIsZero = false;

    build(): FormulaInstance {
        const { formula, returnType, context } = this;
        if (formula === null || returnType === null || context === null) {
            return invalid('withFormula, withReturnType and withType are required');
        }
        if (this.template && returnType !== 'STRING') {
            return invalid('A formula in template mode must return STRING');
        }
        const node = read(() => (this.template ? parseTemplate(formula) : parseFormula(formula)));
        this.#checkNames(node, context);
        const kind = formulaKind(node, (path) => contextField(context, path));
        const expected = kindOfReturnType[returnType]!;
        if (kind !== null && kind !== expected) {
            invalid(`Formula result is data type (${kind}), incompatible with expected data type (${expected}).`);
        }
        return new FormulaInstance(node, context, returnType, this.nullIsZero);
    }

    #checkNames(node: FormulaNode, context: RuntimeType): void {
        for (const path of formulaPaths(node)) {
            const isGlobal = path[0]!.startsWith('$');
            const known = isGlobal
                ? this.globals.includes(path[0]!.slice(1).toUpperCase())
                : contextField(context, path) !== null;
            if (!known) {
                invalid(`Field ${path.join('.')} does not exist. Check spelling.`);
            }
        }
    }
}

platformClass('FormulaEval.FormulaBuilder', FormulaBuilder);

function read(parse: () => FormulaNode): FormulaNode {
    try {
        return parse();
    } catch (error) {
        const { message } = error as Error;
        if (error instanceof FormulaSyntaxError) {
            return invalid(message);
        }
        throw new Refused(`formula: ${message}`);
    }
}

function invalid(message: string): never {
    return raise('System.FormulaValidationException', message);
}

const withType = (self: FormulaBuilder, type: RuntimeType): FormulaBuilder => {
    self.context = type;
    return self;
};

export const formulaBuilderClass = defineClass({
    name: 'FormulaEval.FormulaBuilder',
    kind: 'class',
    static: { 'FormulaEval.FormulaBuilder builder()': () => new FormulaBuilder() },
    instance: {
        'FormulaEval.FormulaInstance build()': (self: FormulaBuilder) => self.build(),
        'FormulaEval.FormulaBuilder parseAsTemplate(Boolean isTemplate)': (
            self: FormulaBuilder,
            on: boolean | null
        ) => {
            self.template = on === true;
            return self;
        },
        'FormulaEval.FormulaBuilder treatNumericNullAsZero(Boolean isZero)': (
            self: FormulaBuilder,
            on: boolean | null
        ) => {
            self.nullIsZero = on === true;
            return self;
        },
        'FormulaEval.FormulaBuilder withFormula(String formula)': (self: FormulaBuilder, formula: string | null) => {
            self.formula = formula;
            return self;
        },
        'FormulaEval.FormulaBuilder withGlobalVariables(List<FormulaEval.FormulaGlobal> globals)': (
            self: FormulaBuilder,
            globals: ApexList | null
        ) => {
            self.globals = (globals?.items ?? []).map((global) => (global as ApexEnum).name);
            return self;
        },
        'FormulaEval.FormulaBuilder withReturnType(FormulaEval.FormulaReturnType type)': (
            self: FormulaBuilder,
            type: ApexEnum | null
        ) => {
            self.returnType = type?.name ?? null;
            return self;
        },
        'FormulaEval.FormulaBuilder withType(Type type)': (self: FormulaBuilder, type: RuntimeType | null) =>
            withType(self, type ?? nullArgument()),
        'FormulaEval.FormulaBuilder withType(Schema.SObjectType type)': (
            self: FormulaBuilder,
            type: ObjectToken | null
        ) => withType(self, typeNamed((type ?? nullArgument()).shape.name))
    }
});
