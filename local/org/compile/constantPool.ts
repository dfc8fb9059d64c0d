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

    /** The name of the variable that holds a generated class; it is set when all classes are defined. */
    classVariable(className: string): string {
        return this.name(this.classes, className, 'C');
    }

    /** Names of the generated classes that this unit refers to in code. */
    get referredClasses(): readonly string[] {
        return [...this.classes.keys()];
    }

    /** The declarations, as one line of JavaScript. */
    header(): string {
        const constants = [...this.names].map(([expression, name]) => `${name}=${expression}`);
        const classes = [...this.classes.values()];
        return (
            (constants.length > 0 ? `const ${constants.join(',')};` : '') +
            (classes.length > 0 ? `let ${classes.join(',')};` : '')
        );
    }

    /** The body of the function that sets the class variables. */
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
