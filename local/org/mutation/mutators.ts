import {
    Arth1ExpressionContext,
    Arth2ExpressionContext,
    AssignExpressionContext,
    BreakStatementContext,
    CmpExpressionContext,
    CondExpressionContext,
    ContinueStatementContext,
    DeleteStatementContext,
    EqualityExpressionContext,
    ExpressionStatementContext,
    ForStatementContext,
    IfStatementContext,
    InsertStatementContext,
    LiteralContext,
    LogAndExpressionContext,
    LogOrExpressionContext,
    NegExpressionContext,
    PostOpExpressionContext,
    PreOpExpressionContext,
    ReturnStatementContext,
    ThrowStatementContext,
    UpdateStatementContext,
    UpsertStatementContext,
    WhileStatementContext
} from '@apexdevtools/apex-parser';
import { partsOf, type SyntaxNode } from './syntaxNode.ts';

/** What a mutator does to a node: instead of the node, or of one of its parts, another text. */
export interface Edit {
    readonly change: string;
    readonly node: SyntaxNode;
    readonly after: string;
}

type Text = (node: SyntaxNode) => string;

/** Every way in which this node can be broken. */
export function editsOf(node: SyntaxNode, text: Text): Edit[] {
    return [...operatorEdits(node, text), ...valueEdits(node, text), ...flowEdits(node, text)];
}

const operators: Readonly<Record<string, string>> = {
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '==': '!=',
    '!=': '==',
    '===': '!==',
    '!==': '===',
    '&&': '||',
    '||': '&&',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
    '++': '--',
    '--': '++',
    '+=': '-=',
    '-=': '+=',
    '*=': '/=',
    '/=': '*='
};

const operations = [
    CmpExpressionContext,
    EqualityExpressionContext,
    LogAndExpressionContext,
    LogOrExpressionContext,
    Arth1ExpressionContext,
    Arth2ExpressionContext,
    AssignExpressionContext,
    PreOpExpressionContext,
    PostOpExpressionContext
];

/** The operator of an operation becomes its neighbour; a sign or a negation goes away. */
function operatorEdits(node: SyntaxNode, text: Text): Edit[] {
    if (node instanceof NegExpressionContext) {
        return [{ change: 'negation', node, after: text(node).replace(/^[!~]\s*/, '') }];
    }
    if (!operations.some((one) => node instanceof one)) return [];
    const operator = partsOf(node).find((part) => 'symbol' in part && operators[text(part)]);
    if (!operator) return [];
    const sign = node instanceof PreOpExpressionContext && text(operator).length === 1;
    const after = sign ? '' : operators[text(operator)]!;
    return [{ change: sign ? 'sign' : 'operator', node: operator, after }];
}

/** Literals, conditions and returned values become others. */
function valueEdits(node: SyntaxNode, text: Text): Edit[] {
    if (node instanceof LiteralContext) return literalEdits(node, text(node));
    if (node instanceof CondExpressionContext) {
        const [condition, yes, no] = partsOf(node).filter((part) => !('symbol' in part));
        if (!condition || !yes || !no) return [];
        return [{ change: 'branches', node, after: `${text(condition)} ? ${text(no)} : ${text(yes)}` }];
    }
    if (node instanceof IfStatementContext) {
        const condition = partsOf(node).find((part) => text(part).startsWith('('));
        if (!condition) return [];
        return ['true', 'false'].map((value) => ({ change: 'condition', node: condition, after: `(${value})` }));
    }
    if (!(node instanceof ReturnStatementContext)) return [];
    const value = partsOf(node)[1]!;
    return 'symbol' in value || text(value) === 'null'
        ? []
        : [{ change: 'returned value', node: value, after: 'null' }];
}

function literalEdits(node: SyntaxNode, literal: string): Edit[] {
    const change = 'literal';
    if (/^\d+$/.test(literal)) return [{ change, node, after: String(Number(literal) + 1) }];
    if (/^(true|false)$/i.test(literal)) {
        return [{ change, node, after: literal.toLowerCase() === 'true' ? 'false' : 'true' }];
    }
    if (literal === "''") return [{ change, node, after: "'other'" }];
    return literal.startsWith("'") ? [{ change, node, after: "''" }] : [];
}

const removable = [
    ExpressionStatementContext,
    InsertStatementContext,
    UpdateStatementContext,
    UpsertStatementContext,
    DeleteStatementContext,
    ThrowStatementContext,
    BreakStatementContext,
    ContinueStatementContext
];

/** A statement is not there; an alternative or the body of a loop is empty. */
function flowEdits(node: SyntaxNode, text: Text): Edit[] {
    if (removable.some((one) => node instanceof one)) return [{ change: 'statement', node, after: '{}' }];
    if (node instanceof IfStatementContext) {
        const parts = partsOf(node);
        const otherwise = parts.findIndex((part) => text(part).toLowerCase() === 'else');
        return otherwise < 0 ? [] : [{ change: 'alternative', node: parts[otherwise + 1]!, after: '{}' }];
    }
    if (node instanceof ForStatementContext || node instanceof WhileStatementContext) {
        return [{ change: 'loop', node, after: '{}' }];
    }
    return [];
}
