/**
 * What generated code needs from outside, looked up once when its script is loaded: library rows, types, slots, literals.
 * Every distinct expression becomes one constant at the top of the script.
 */
export class ConstantPool {
    private readonly names = new Map<string, string>();
    private readonly classes = new Map<string, string>();

    /** The name of a constant with that value, an expression over `$` that may not touch other generated classes. */
    constant(expression: string): string {
        return this.name(this.names, expression, 'k');
    }

    /**
     * Where a generated class stands once all classes are defined: a property of the script's `classes`. A property that
     * was set once is a constant to V8, and calls of the methods behind it are put in place; a variable that was set is not.
     */
    classVariable(className: string): string {
        return this.name(this.classes, className, 'classes.c');
    }

    /** Names of the generated classes that this unit refers to in code. */
    get referredClasses(): readonly string[] {
        return [...this.classes.keys()];
    }

    /** Names and values of the constants: the script's parameters, and what it is given. */
    get constants(): { readonly names: readonly string[]; readonly values: readonly string[] } {
        return { names: [...this.names.values()], values: [...this.names.keys()] };
    }

    /** The body of the function that sets the classes. */
    linking(): string {
        return [...this.classes].map(([name, js]) => `${js}=$.generated(${JSON.stringify(name)});`).join('');
    }

    private name(names: Map<string, string>, key: string, prefix: string): string {
        let name = names.get(key);
        if (name === undefined) {
            name = `${prefix}${names.size + 1}`;
            names.set(key, name);
        }
        return name;
    }
}
