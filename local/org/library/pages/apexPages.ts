import type { ApexEnum } from '../../values/primitives/apexEnum.ts';
import type { ApexException } from '../../values/exceptions/apexException.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import { exceptionMessages } from './exceptionMessages.ts';
import type { PageMessage } from './pageMessage.ts';
import { pageState } from './pageState.ts';

/** System.ApexPages: no page is ever rendered here, so only a test has a current one; messages are kept all the same. */
export const apexPagesClass = defineClass({
    name: 'System.ApexPages',
    kind: 'class',
    static: {
        'void addMessage(ApexPages.Message message)': (message: PageMessage | null) =>
            void pageState().messages.push(message ?? nullArgument()),
        'void addMessages(Exception thrown)': (thrown: ApexException | null) =>
            void pageState().messages.push(...exceptionMessages(thrown ?? nullArgument())),
        'PageReference currentPage()': () => pageState().page,
        'List<ApexPages.Message> getMessages()': () =>
            new ApexList(typeNamed('List<ApexPages.Message>'), [...pageState().messages]),
        'Boolean hasMessages()': () => pageState().messages.length > 0,
        'Boolean hasMessages(ApexPages.Severity severity)': (severity: ApexEnum | null) =>
            pageState().messages.some((message) => message.severity === (severity ?? nullArgument()))
    }
});
