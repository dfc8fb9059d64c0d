import type { Expression, Node, TypeReference, Unit } from '../syntax/ast/ast.ts';
import type { CheckedUnit, Meaning, Problem } from './checked.ts';
import type { ApexType, ClassInfo } from './world/model.ts';
import { ERROR } from './world/primitives.ts';

/** Collects what the checker finds out about one unit, and answers as its CheckedUnit. */
export class Recorder implements CheckedUnit {
    readonly unit: Unit;
    /** Of the unit's metadata: rules of the language that came with a version look here. */
    readonly apiVersion: number;
    class: ClassInfo | null = null;
    readonly #problems: Problem[] = [];
    readonly #types = new Map<Expression, ApexType>();
    readonly #meanings = new Map<Expression, Meaning>();
    readonly #refusals = new Map<Expression, string>();
    readonly #references = new Map<TypeReference, ApexType>();
    readonly #classes = new Map<object, ClassInfo>();
    readonly #boundLater = new Set<Node>();
    /** Names of everything outside the unit that its code depends on, in lower case. */
    readonly dependencies = new Set<string>();

    constructor(unit: Unit, apiVersion: number) {
        this.unit = unit;
        this.apiVersion = apiVersion;
    }

    get problems(): readonly Problem[] {
        return this.#problems;
    }

    get hasErrors(): boolean {
        return this.#problems.some((problem) => problem.kind === 'error');
    }

    error(node: Node, message: string): typeof ERROR {
        this.#report(node, message, 'error');
        return ERROR;
    }

    hasErrorAt(node: Node): boolean {
        const { line, column } = node.at;
        return this.#problems.some(
            (problem) => problem.kind === 'error' && problem.line === line && problem.column === column
        );
    }

    /** Notes that the local org does not do what stands at an expression. */
    refuse(expression: Expression, feature: string): void {
        this.#refusals.set(expression, feature);
        this.refuseAt(expression, feature);
    }

    /** Notes a refusal that belongs to no expression, such as an unmodelled type of a variable. */
    refuseAt(node: Node, feature: string): void {
        this.#report(node, `Not supported by the local org: ${feature}`, 'refusal');
    }

    setType(expression: Expression, type: ApexType): ApexType {
        this.#types.set(expression, type);
        return type;
    }

    mean(expression: Expression, meaning: Meaning): void {
        this.#meanings.set(expression, meaning);
    }

    bindLater(declaration: Node): void {
        this.#boundLater.add(declaration);
    }

    isBoundLater(declaration: Node): boolean {
        return this.#boundLater.has(declaration);
    }

    setReference(reference: TypeReference, type: ApexType): void {
        this.#references.set(reference, type);
    }

    setClass(declaration: object, info: ClassInfo): void {
        this.#classes.set(declaration, info);
    }

    typeOf(expression: Expression): ApexType {
        return this.#types.get(expression) ?? ERROR;
    }

    meaningOf(expression: Expression): Meaning | null {
        return this.#meanings.get(expression) ?? null;
    }

    refusalOf(expression: Expression): string | null {
        return this.#refusals.get(expression) ?? null;
    }

    resolve(reference: TypeReference): ApexType {
        return this.#references.get(reference) ?? ERROR;
    }

    classOf(declaration: object): ClassInfo | null {
        return this.#classes.get(declaration) ?? null;
    }

    #report(node: Node, message: string, kind: Problem['kind']): void {
        const { line, column } = node.at;
        const same = this.#problems.some(
            (other) => other.line === line && other.column === column && other.message === message
        );
        if (!same) {
            this.#problems.push({ file: this.unit.file, line, column, message, kind });
        }
    }
}
