import type { Expression } from '../../syntax/ast/ast.ts';
import type { CheckedUnit } from '../../types/checked.ts';
import type { ApexType, ClassInfo, FieldInfo } from '../../types/world/model.ts';
import type { UnitContext } from '../project/unitContext.ts';

export interface BodyOptions {
    readonly class: ClassInfo | null;
    readonly static: boolean;
    /** What `return` has to give; null where it gives nothing. */
    readonly returns: ApexType | null;
    /** Inside an accessor its property means the backing value. */
    readonly accessorOf?: FieldInfo | null;
    /** Names (lower case) of variables that never hold null. */
    readonly nonNull?: ReadonlySet<string>;
    readonly isConstructor?: boolean;
}

/** What is known while one method body is generated. */
export class Body {
    readonly unit: UnitContext;
    readonly class: ClassInfo | null;
    readonly static: boolean;
    readonly returns: ApexType | null;
    readonly accessorOf: FieldInfo | null;
    readonly nonNull: ReadonlySet<string>;
    readonly isConstructor: boolean;
    private temporaries = 0;
    private readonly holders = new Map<string, string>();
    private usesFuel = false;
    private usesStatics = false;

    constructor(unit: UnitContext, options: BodyOptions) {
        this.unit = unit;
        this.class = options.class;
        this.static = options.static;
        this.returns = options.returns;
        this.accessorOf = options.accessorOf ?? null;
        this.nonNull = options.nonNull ?? new Set();
        this.isConstructor = options.isConstructor ?? false;
    }

    get checked(): CheckedUnit {
        return this.unit.checked;
    }

    typeOf(e: Expression): ApexType {
        return this.checked.typeOf(e);
    }

    /** A constant that is looked up when the script is loaded. */
    constant(expression: string): string {
        return this.unit.pool.constant(expression);
    }

    /** A fresh variable of the method. */
    temporary(): string {
        return `t${++this.temporaries}`;
    }

    /** The variable of the method that reads a variable of an ended block; undefined while that is not declared. */
    holder(name: string): string {
        const known = this.holders.get(name) ?? this.temporary();
        this.holders.set(name, known);
        return known;
    }

    /** Counts a round of a loop, and looks at the clock now and then. */
    tick(): string {
        this.usesFuel = true;
        return 'if((f=f+1|0)>4095){f=0;tick();}';
    }

    /** The statics of a class; the class's own ones are fetched once per call of the method. */
    statics(owner: ClassInfo): string {
        if (owner === this.class) {
            this.usesStatics = true;
            return 's';
        }
        return this.unit.staticsOf(owner);
    }

    /** What has to stand at the beginning of the method, once its body is generated. */
    prologue(): string {
        const variables = Array.from({ length: this.temporaries }, (_, i) => `t${i + 1}`);
        if (this.usesFuel) {
            variables.push('f=0');
        }
        return (
            (this.usesStatics && this.class ? `const s=${this.unit.staticsOf(this.class)};` : '') +
            (variables.length > 0 ? `let ${variables.join(',')};` : '')
        );
    }
}
