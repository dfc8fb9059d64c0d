/**
 * The tree that `syntax/` builds and everybody else reads. Names keep the case in which they were written; whoever
 * compares them lower-cases first (Apex is case-insensitive). Nodes are plain data: the checker in `types/` answers
 * questions about them through side tables or through the optional fields marked "checker", never by rewriting them.
 */
export type * from './astDeclarations.ts';
export type * from './astExpressions.ts';
export type * from './astNode.ts';
export type * from './astStatements.ts';
export type * from './astUnits.ts';
