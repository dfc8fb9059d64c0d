import type { AnonymousUnit } from './ast/ast.ts';
import { buildOpenBlock } from './build/buildOpenBlock.ts';
import type { ParseResult } from './parseResult.ts';
import { parseText } from './parseText.ts';
import type { SourceText } from './ast/place.ts';

/** Anonymous Apex, as `apex exec` and the tooling API run it. */
export function parseAnonymous(source: SourceText): ParseResult<AnonymousUnit> {
    return parseText(
        source,
        (parser) => parser.anonymousUnit(),
        (builder, context): AnonymousUnit => {
            const entries = context.anonymousBlock().anonymousBlockMember_list();
            const { statements, members } = buildOpenBlock(
                builder,
                entries.map((each) => ({
                    modifiers: each.modifier_list(),
                    declaration: each.anonymousMemberDeclaration(),
                    statement: each.statement()
                }))
            );
            const at = { line: 1, column: 1 };
            const body = { kind: 'block', at, statements, end: builder.at(context.EOF()) } as const;
            return { kind: 'anonymousUnit', at, file: source.file, body, members };
        }
    );
}
