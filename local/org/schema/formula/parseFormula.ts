import { isFormulaFunction } from './formulaFunctionNames.ts';
import type { FormulaNode, FormulaOperator } from './formulaNode.ts';
import { FormulaSyntaxError } from './formulaSyntaxError.ts';
import { unsupportedFunctions } from './unsupportedFunctions.ts';

/** Weakest first; each line binds tighter than the one before. */
const levels: readonly (readonly FormulaOperator[])[] = [
    ['||'],
    ['&&'],
    ['=', '<>'],
    ['<', '<=', '>', '>='],
    ['+', '-', '&'],
    ['*', '/'],
    ['^']
];
const token =
    /\s*(?:\/\*[\s\S]*?\*\/\s*)*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\d+(?:\.\d+)?|\.\d+|[$A-Za-z_][\w$]*(?::[A-Za-z]\w*)?(?:\.[$A-Za-z_][\w$]*(?::[A-Za-z]\w*)?)*|&&|\|\||<>|!=|<=|>=|==|[-+*/^&=<>!(),])/gy;

/**
 * Parses a Salesforce formula.
 * @throws FormulaSyntaxError for what Salesforce rejects, an Error for a function that the local org does not evaluate
 */
export function parseFormula(text: string): FormulaNode {
    const parser = new FormulaParser(tokens(text));
    return parser.whole();
}

function tokens(text: string): string[] {
    const found: string[] = [];
    let end = 0;
    for (const match of text.matchAll(token)) {
        found.push(match[1]!);
        end = match.index + match[0].length;
    }
    if (text.slice(end).trim() !== '') {
        throw new FormulaSyntaxError(`Syntax error. Found '${text.slice(end).trim().slice(0, 40)}'`);
    }
    return found;
}

class FormulaParser {
    readonly #tokens: readonly string[];
    #next = 0;

    constructor(list: readonly string[]) {
        this.#tokens = list;
    }

    whole(): FormulaNode {
        const node = this.#level(0);
        if (this.#next < this.#tokens.length) {
            throw new FormulaSyntaxError(`Syntax error. Extra ${this.#tokens[this.#next]}`);
        }
        return node;
    }

    #level(level: number): FormulaNode {
        const operators = levels[level];
        if (operators === undefined) {
            return this.#unary();
        }
        let left = this.#level(level + 1);
        for (;;) {
            const operator = spelling(this.#tokens[this.#next]);
            if (operator === null || !operators.includes(operator)) {
                return left;
            }
            this.#next++;
            left = { kind: 'binary', operator, left, right: this.#level(level + 1) };
        }
    }

    #unary(): FormulaNode {
        const sign = this.#tokens[this.#next];
        if (sign === '-' || sign === '!') {
            this.#next++;
            return { kind: 'unary', operator: sign, operand: this.#unary() };
        }
        if (sign?.toUpperCase() === 'NOT' && this.#tokens[this.#next + 1] !== '(') {
            this.#next++;
            return { kind: 'unary', operator: '!', operand: this.#unary() };
        }
        if (sign === '+') {
            this.#next++;
            return this.#unary();
        }
        return this.#primary();
    }

    #primary(): FormulaNode {
        const text = this.#take();
        if (text === '(') {
            const inner = this.#level(0);
            this.#want(')');
            return inner;
        }
        if (/^["']/.test(text)) {
            return {
                kind: 'text',
                value: text
                    .slice(1, -1)
                    .replace(/\\(["'\\])/g, '$1')
                    .replace(/\\n/g, '\n')
            };
        }
        if (/^[.\d]/.test(text)) {
            return { kind: 'number', text };
        }
        if (!/^[$A-Za-z_]/.test(text)) {
            throw new FormulaSyntaxError(`Syntax error. Found '${text}'`);
        }
        return this.#tokens[this.#next] === '(' ? this.#call(text) : named(text);
    }

    #call(written: string): FormulaNode {
        const name = written.toUpperCase();
        if (!isFormulaFunction(name)) {
            throw unsupportedFunctions.has(name)
                ? new Error(`function ${name} is not supported by the local org`)
                : new FormulaSyntaxError(`Unknown function ${name}. Check spelling.`);
        }
        this.#want('(');
        const args: FormulaNode[] = [];
        while (this.#tokens[this.#next] !== ')') {
            args.push(this.#level(0));
            if (this.#tokens[this.#next] !== ',') {
                break;
            }
            this.#next++;
        }
        this.#want(')');
        return { kind: 'call', name, args };
    }

    #want(text: string): void {
        if (this.#tokens[this.#next++] !== text) {
            throw new FormulaSyntaxError(`Syntax error. Missing '${text}'`);
        }
    }

    #take(): string {
        const text = this.#tokens[this.#next++];
        if (text === undefined) {
            throw new FormulaSyntaxError('Syntax error. Found EOF');
        }
        return text;
    }
}

function named(text: string): FormulaNode {
    const upper = text.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') {
        return { kind: 'boolean', value: upper === 'TRUE' };
    }
    return upper === 'NULL' ? { kind: 'null' } : { kind: 'field', path: text.split('.') };
}

function spelling(text: string | undefined): FormulaOperator | null {
    const same = text === '==' ? '=' : text === '!=' ? '<>' : text;
    return levels.flat().find((operator) => operator === same) ?? null;
}
