import { current } from '../../platform/transactions/transaction.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';
import type { ApexPageReference } from './apexPageReference.ts';
import { pageState } from './pageState.ts';
import { listPage } from './standardController.ts';

/** An instance of ApexPages.Action: the expression of an action attribute, `{!list}`. */
class PageAction {
    readonly expression: string;

    constructor(expression: string) {
        this.expression = expression;
    }

    /** No page is ever served here, so of a page's actions only the one that needs no controller of its own is known. */
    invoke(): ApexPageReference {
        const { schema } = current().org;
        const [, name = ''] = /^\/apex\/(\w+)/i.exec(pageState().page?.path ?? '') ?? [];
        const shape = schema.objectOfPage(name);
        if (shape === undefined || !/^\{!\s*list\s*\}$/i.test(this.expression)) {
            throw new Refused(`the action ${this.expression} of a page`);
        }
        return listPage(blankRecord(shape));
    }
}

platformClass('ApexPages.Action', PageAction);

/** ApexPages.Action (Apex Reference Guide, "Action Class"; Visualforce Developer Guide, "Standard Controller Actions"). */
export const pageActionClass = defineClass({
    name: 'ApexPages.Action',
    kind: 'class',
    constructors: {
        'Action(String expression)': (expression: string | null) => new PageAction(expression ?? nullArgument(1))
    },
    instance: {
        'String getExpression()': (self: PageAction) => self.expression,
        'PageReference invoke()': (self: PageAction) => self.invoke()
    }
});
