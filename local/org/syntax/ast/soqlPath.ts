import type { FieldNameContext } from '@apexdevtools/apex-parser';
import { soqlNames } from './soqlNames.ts';
import type { SoqlOperand } from './soqlAst.ts';
import type { TreeBuilder } from '../build/treeBuilder.ts';

export function pathOf(builder: TreeBuilder, context: FieldNameContext): SoqlOperand {
    return { kind: 'path', path: soqlNames(context), at: builder.at(context) };
}
