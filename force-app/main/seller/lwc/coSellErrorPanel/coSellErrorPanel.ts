import { LightningElement, api } from 'lwc';
import { messagesOf } from 'c/coSellErrors';
import title from '@salesforce/label/c.CoSellPanelErrorTitle';
import retry from '@salesforce/label/c.CoSellPanelRetry';

/**
 * Says what could not be shown and offers another try.
 * @fires retry when another try is asked for
 */
export default class CoSellErrorPanel extends LightningElement {
    /** An error or a list of them, as wires and Apex throw them. */
    @api errors: unknown;

    readonly labels = { title, retry };

    get messages(): string[] {
        return messagesOf(this.errors);
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry'));
    }
}
