import type { ApexParserRuleContext } from '@apexdevtools/apex-parser';

/** The characters of a construct as they stand in the source, blanks and case included. */
export function sourceTextOf(context: ApexParserRuleContext): string {
    const stop = context.stop ?? context.start;
    return context.start.getInputStream().getText(context.start.start, stop.stop);
}
