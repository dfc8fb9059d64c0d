import type { InterfaceDeclaration, Modifier, TypeDeclaration } from '../../syntax/ast/ast.ts';
import type { ApexType, ClassInfo, FieldInfo, MethodInfo, Visibility } from './model.ts';

/** A class, interface or enum of the project while its symbols are collected: names first, then headers, then members. */
export class UserClass implements ClassInfo {
    readonly name: string;
    readonly simpleName: string;
    readonly origin = 'user' as const;
    readonly implemented = true;
    readonly kind: ClassInfo['kind'];
    readonly declaration: TypeDeclaration;
    readonly file: string;
    readonly apiVersion: number;
    readonly outer: UserClass | null;
    readonly visibility: Visibility;
    readonly testVisible: boolean;
    readonly typeParameters: readonly string[] = [];
    readonly constants: readonly string[];
    readonly inner = new Map<string, UserClass>();
    readonly fields = new Map<string, FieldInfo>();
    readonly methods = new Map<string, MethodInfo[]>();
    readonly constructors: MethodInfo[] = [];
    superclass: ApexType | null = null;
    interfaces: ApexType[] = [];

    constructor(declaration: TypeDeclaration, outer: UserClass | null, file: string, apiVersion: number) {
        this.apiVersion = apiVersion;
        this.declaration = declaration;
        this.outer = outer;
        this.file = file;
        this.simpleName = declaration.name;
        this.name = outer ? `${outer.name}.${declaration.name}` : declaration.name;
        this.kind = declaration.kind;
        this.visibility = visibilityOf(declaration.modifiers, 'private');
        this.testVisible = hasAnnotation(declaration, 'testvisible');
        this.constants = declaration.kind === 'enum' ? declaration.constants.map((constant) => constant.name) : [];
    }

    get isTest(): boolean {
        return hasAnnotation(this.declaration, 'istest') || (this.outer?.isTest ?? false);
    }

    get abstract(): boolean {
        return this.declaration.modifiers.includes('abstract') || this.kind === 'interface';
    }

    get virtual(): boolean {
        return this.declaration.modifiers.includes('virtual') || this.abstract;
    }

    /** The top-level class around this one, or itself. */
    get top(): UserClass {
        return this.outer ? this.outer.top : this;
    }
}

export function visibilityOf(modifiers: readonly Modifier[], otherwise: Visibility): Visibility {
    if (modifiers.includes('webservice')) {
        return 'global';
    }
    const found = (['global', 'public', 'protected', 'private'] as const).find((word) => modifiers.includes(word));
    return found ?? otherwise;
}

export function hasAnnotation(
    declaration: Pick<InterfaceDeclaration, 'annotations' | 'modifiers'>,
    lowerName: string
): boolean {
    return declaration.annotations.some((annotation) => annotation.name.toLowerCase() === lowerName);
}
