import type { FieldShape, ObjectShape } from '../../schema/objectShape.ts';
import type { SearchScope } from '../../syntax/ast/soslAst.ts';
import { wordsOf } from './searchTerms.ts';

const texts = /^(Text|TextArea|LongTextArea|Html|Picklist|MultiselectPicklist|Email|Phone|Url|AutoNumber)$/;
const names = /^(Name|FirstName|LastName|MiddleName|Title|Subject|CaseNumber|Company)$/;

/** The slots of an object that a search looks into (SOQL and SOSL Reference, "IN SearchGroup"). */
export function searchedSlots(shape: ObjectShape, scope: SearchScope): number[] {
    const inScope = (field: FieldShape): boolean => {
        switch (scope) {
            case 'name':
                return names.test(field.name);
            case 'email':
                return field.type === 'Email';
            case 'phone':
                return field.type === 'Phone';
            default:
                return true;
        }
    };
    return shape.fields.flatMap((field, slot) =>
        texts.test(field.type) && field.formula === null && inScope(field) ? [slot] : []
    );
}

/** The words of a value; a phone number is also found by its digits alone. */
export function searchedWords(field: FieldShape, text: string): string[] {
    return field.type === 'Phone' ? [...wordsOf(text), text.replace(/\D/g, '')] : wordsOf(text);
}
