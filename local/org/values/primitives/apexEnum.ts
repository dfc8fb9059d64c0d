import { typeNamed, type RuntimeType } from '../objects/runtimeType.ts';

/** A constant of an enum; one object per constant, so identity is equality. */
export class ApexEnum {
    readonly typeName: string;
    readonly name: string;
    readonly ordinal: number;

    constructor(typeName: string, name: string, ordinal: number) {
        this.typeName = typeName;
        this.name = name;
        this.ordinal = ordinal;
    }

    get runtimeType(): RuntimeType {
        return typeNamed(this.typeName);
    }

    apexText(): string {
        return this.name;
    }
}

const enums = new Map<string, readonly ApexEnum[]>();

/** The constants of an enum in order, made once per thread; platform enums and generated ones alike. */
export function enumConstants(typeName: string, names: readonly string[]): readonly ApexEnum[] {
    const key = typeName.toLowerCase();
    const known = enums.get(key);
    if (known && known.length === names.length && known.every((constant, i) => constant.name === names[i])) {
        return known;
    }
    const made = names.map((name, i) => new ApexEnum(typeName, name, i));
    enums.set(key, made);
    return made;
}

/** The constants of an enum that was made before. */
export function constantsOf(typeName: string): readonly ApexEnum[] | undefined {
    return enums.get(typeName.toLowerCase());
}

/** One constant by name, case-insensitive. */
export function enumConstant(typeName: string, name: string): ApexEnum | undefined {
    const lower = name.toLowerCase();
    return constantsOf(typeName)?.find((constant) => constant.name.toLowerCase() === lower);
}
