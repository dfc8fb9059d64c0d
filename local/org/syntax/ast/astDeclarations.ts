import type { Expression } from './astExpressions.ts';
import type { Node, TypeReference } from './astNode.ts';
import type { Block } from './astStatements.ts';
import type { Place } from './place.ts';

export type Modifier =
    | 'public'
    | 'private'
    | 'protected'
    | 'global'
    | 'static'
    | 'final'
    | 'abstract'
    | 'virtual'
    | 'override'
    | 'transient'
    | 'webservice'
    | 'testmethod'
    | 'with sharing'
    | 'without sharing'
    | 'inherited sharing';

export interface Annotation extends Node {
    readonly name: string;
    /** `@IsTest(SeeAllData=true)` → [{name:'SeeAllData', value:true}]; `@RestResource(urlMapping='/x')`; one bare value has name ''. */
    readonly values: readonly (Node & { readonly name: string; readonly value: string | boolean })[];
}

export interface Declaration extends Node {
    readonly name: string;
    readonly modifiers: readonly Modifier[];
    readonly annotations: readonly Annotation[];
}

export interface ClassDeclaration extends Declaration {
    readonly kind: 'class';
    /** Where the word `class` stands. */
    readonly keyword: Place;
    readonly superclass: TypeReference | null;
    readonly interfaces: readonly TypeReference[];
    readonly members: readonly Member[];
    readonly end: Place;
}

export interface InterfaceDeclaration extends Declaration {
    readonly kind: 'interface';
    readonly keyword: Place;
    readonly interfaces: readonly TypeReference[];
    readonly methods: readonly MethodDeclaration[];
    readonly end: Place;
}

export interface EnumDeclaration extends Declaration {
    readonly kind: 'enum';
    readonly keyword: Place;
    readonly constants: readonly { readonly name: string; readonly at: Place }[];
}

export type TypeDeclaration = ClassDeclaration | InterfaceDeclaration | EnumDeclaration;

export interface FieldDeclaration extends Declaration {
    readonly kind: 'field';
    readonly type: TypeReference;
    readonly initializer: Expression | null;
}

export interface Accessor extends Node {
    readonly modifiers: readonly Modifier[];
    /** null for the automatic `get;` and `set;`. */
    readonly body: Block | null;
}

export interface PropertyDeclaration extends Declaration {
    readonly kind: 'property';
    readonly type: TypeReference;
    readonly getter: Accessor | null;
    readonly setter: Accessor | null;
}

export interface Parameter extends Node {
    readonly name: string;
    readonly type: TypeReference;
    readonly final: boolean;
}

export interface MethodDeclaration extends Declaration {
    readonly kind: 'method';
    /** null for void. */
    readonly returns: TypeReference | null;
    readonly parameters: readonly Parameter[];
    /** null for abstract methods and interface methods. */
    readonly body: Block | null;
}

export interface ConstructorDeclaration extends Declaration {
    readonly kind: 'constructor';
    readonly parameters: readonly Parameter[];
    readonly body: Block;
}

export interface InitializerDeclaration extends Node {
    readonly kind: 'initializer';
    readonly static: boolean;
    readonly body: Block;
}

export type Member =
    | FieldDeclaration
    | PropertyDeclaration
    | MethodDeclaration
    | ConstructorDeclaration
    | InitializerDeclaration
    | TypeDeclaration;
