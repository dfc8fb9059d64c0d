import type { ClassDeclaration } from '../../syntax/ast/ast.ts';
import type { CheckedUnit } from '../../types/checked.ts';
import type { ClassInfo } from '../../types/world/model.ts';
import type { Sharing } from '../../values/objects/classMeta.ts';
import { ConstantPool } from '../layout/constantPool.ts';
import { line } from '../layout/layOut.ts';
import { sharingOf } from '../classes/sharingOf.ts';

export interface UnitOptions {
    /** Counters on every line that can run. */
    readonly coverage: boolean;
    readonly apiVersion: number;
}

/** What is known while one unit is generated. */
export class UnitContext {
    readonly checked: CheckedUnit;
    readonly pool = new ConstantPool();
    readonly options: UnitOptions;
    /** Lines that coverage counts. */
    readonly executableLines = new Set<number>();
    /** How the running class shares records; changes from class to class inside the unit. */
    sharing: Sharing = 'omitted';

    constructor(checked: CheckedUnit, options: UnitOptions) {
        this.checked = checked;
        this.options = options;
    }

    /** The generator enters a class; what is answered goes to `leave`. */
    enter(declaration: ClassDeclaration): Sharing {
        const before = this.sharing;
        this.sharing = sharingOf(declaration.modifiers);
        return before;
    }

    leave(before: Sharing): void {
        this.sharing = before;
    }

    /** Beginning of a statement: its line, and the counter of coverage. */
    statement(number: number): string {
        this.executableLines.add(number);
        return this.options.coverage ? `${line(number)}cv[${number}]++;` : line(number);
    }

    staticsOf(owner: ClassInfo): string {
        const id = this.pool.constant(`$.staticsId(${JSON.stringify(owner.name)})`);
        return `(statics.current[${id}]||statics.init(${id}))`;
    }

    /** The frame that SOQL and DML of a class are told. */
    frame(owner: ClassInfo | null): string {
        const className = owner?.name ?? '';
        return this.pool.constant(
            `$.frame(${JSON.stringify({ sharing: this.sharing, apiVersion: this.options.apiVersion, className })})`
        );
    }
}
