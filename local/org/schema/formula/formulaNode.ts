import type { FormulaFunctionName } from './formulaFunctionNames.ts';

/** A formula of a field, a default value or a validation rule, parsed. Plain data. */
export type FormulaNode =
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' }
    /** A formula that the local org cannot evaluate: whoever needs its value is refused. */
    | { readonly kind: 'refused'; readonly feature: string }
    /** `Amount`, `Account.Name`, `$User.Id`, `Owner:User.Name`: names as written. */
    | { readonly kind: 'field'; readonly path: readonly string[] }
    | { readonly kind: 'call'; readonly name: FormulaFunctionName; readonly args: readonly FormulaNode[] }
    | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly operand: FormulaNode }
    | {
          readonly kind: 'binary';
          readonly operator: FormulaOperator;
          readonly left: FormulaNode;
          readonly right: FormulaNode;
      };

export type FormulaOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=' | '&&' | '||';
