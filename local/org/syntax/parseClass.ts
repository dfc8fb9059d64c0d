import type { ClassUnit } from './ast/ast.ts';
import { buildType } from './build/buildType.ts';
import type { ParseResult } from './parseResult.ts';
import { parseText } from './parseText.ts';
import type { SourceText } from './ast/place.ts';

/** A `.cls` file: one class, interface or enum. */
export function parseClass(source: SourceText): ParseResult<ClassUnit> {
    return parseText(
        source,
        (parser) => parser.compilationUnit(),
        (builder, context): ClassUnit => {
            const declaration = context.typeDeclaration();
            const type = buildType(builder, declaration, declaration.modifier_list());
            if (!type) throw new Error(`No tree for the declaration in ${source.file}`);
            return { kind: 'classUnit', at: builder.at(context), file: source.file, type };
        }
    );
}
