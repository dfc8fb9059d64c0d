import type { Member } from '../syntax/ast.ts';
import { classCode } from './classCode.ts';
import { line } from './layOut.ts';
import { memberName } from './memberCode.ts';
import type { UnitContext } from './unitContext.ts';

/**
 * Classes that anonymous Apex declares among its statements: a holder whose functions make them, as inner classes have.
 * `null` when there are none.
 */
export function looseMembers(unit: UnitContext, members: readonly Member[]): string {
    const classes = members.flatMap((member) => {
        const info = member.kind === 'class' ? unit.checked.classOf(member) : null;
        return member.kind === 'class' && info !== null
            ? [`static ${memberName(`define ${info.name}`)}(S){return ${classCode(unit, info, member)};}`]
            : [];
    });
    return classes.length === 0 ? 'null' : `(S)=>${line(members[0]!.at.line)}class{${classes.join('')}}`;
}
