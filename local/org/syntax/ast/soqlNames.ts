import type { FieldNameContext } from '@apexdevtools/apex-parser';

/** `Account.Owner.Name` → its names, as written. */
export function soqlNames(context: FieldNameContext): string[] {
    return context.soqlId_list().map((each) => each.getText());
}
