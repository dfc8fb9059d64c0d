import type { FormulaNode } from '../../schema/formula/formulaNode.ts';
import { parseFormula } from '../../schema/formula/parseFormula.ts';

/** The formula that a template such as `{!Name} ({!Website})` is short for: its parts joined with `&`. */
export function parseTemplate(text: string): FormulaNode {
    const parts: FormulaNode[] = text
        .split(/(\{!(?:[^}"']|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')*\})/)
        .filter((part) => part !== '')
        .map((part) =>
            part.startsWith('{!')
                ? { kind: 'call', name: 'TEXT', args: [parseFormula(part.slice(2, -1))] }
                : { kind: 'text', value: part }
        );
    const empty: FormulaNode = { kind: 'text', value: '' };
    return parts.reduce((left, right) => ({ kind: 'binary', operator: '&', left, right }), empty);
}
