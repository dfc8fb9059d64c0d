import type { TriggerCaseContext } from '@apexdevtools/apex-parser';
import type { TriggerEvent, TriggerUnit } from './ast/ast.ts';
import { buildOpenBlock } from './build/buildOpenBlock.ts';
import type { ParseResult } from './parseResult.ts';
import { parseText } from './parseText.ts';
import type { SourceText } from './ast/place.ts';

/** A `.trigger` file. */
export function parseTrigger(source: SourceText): ParseResult<TriggerUnit> {
    return parseText(
        source,
        (parser) => parser.triggerUnit(),
        (builder, context): TriggerUnit => {
            const block = context.triggerBlock();
            const { statements, members } = buildOpenBlock(
                builder,
                block.triggerBlockMember_list().map((each) => ({
                    modifiers: each.modifier_list(),
                    declaration: each.triggerMemberDeclaration(),
                    statement: each.statement()
                }))
            );
            return {
                kind: 'triggerUnit',
                at: builder.at(context),
                file: source.file,
                name: context.id(0).getText(),
                object: context.id(1).getText(),
                events: context.triggerCase_list().map(eventOf),
                body: { kind: 'block', at: builder.at(block), statements, end: builder.at(block.RBRACE()) },
                members
            };
        }
    );
}

function eventOf(context: TriggerCaseContext): TriggerEvent {
    const [when, what] = [context.start.text, (context.stop ?? context.start).text];
    return `${when.toLowerCase()} ${what.toLowerCase()}` as TriggerEvent;
}
