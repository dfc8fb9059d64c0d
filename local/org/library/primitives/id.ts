import { toId } from '../../values/primitives/apexId.ts';
import { isId } from '../../values/primitives/apexId.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { idDataRows } from '../records/idDataRows.ts';
import { required, requiredOf } from '../rows/required.ts';

/** System.Id (Apex Reference Guide, "Id Class"). */
export const idClass = defineClass({
    name: 'System.Id',
    kind: 'class',
    static: {
        'Id valueOf(String text)': required((text: string) => toId(text)),
        'Id valueOf(String text, Boolean restoreCasing)': required((text: string, restoreCasing: boolean) =>
            restoreCasing ? restored(text) : toId(text)
        )
    },
    instance: {
        ...idDataRows,
        'String to15()': (self: string) => self.slice(0, 15),
        'Boolean equals(String other)': requiredOf(
            (self: string, other: string) => isId(other) && toId(self) === toId(other)
        ),
        'String toString()': (self: string) => self
    }
});

/** Each of the last three characters says in five bits which of five characters are capitals. */
function restored(text: string): string {
    if (!/^[a-zA-Z0-9]{15}[a-zA-Z0-5]{3}$/.test(text)) {
        raise('System.StringException', `Invalid id: ${text}`);
    }
    const suffix = text.slice(15).toUpperCase();
    const letters = [...text.slice(0, 15)].map((character, at) => {
        const bits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.indexOf(suffix[Math.floor(at / 5)]!);
        return (bits >> (at % 5)) & 1 ? character.toUpperCase() : character.toLowerCase();
    });
    return letters.join('') + suffix;
}
