import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import CoSellErrorPanel from 'c/coSellErrorPanel';

beforeAll(() => setup());

afterEach(() => document.body.replaceChildren());

function show(errors) {
    const element = createElement('c-co-sell-error-panel', { is: CoSellErrorPanel });
    element.errors = errors;
    document.body.appendChild(element);
    return element;
}

describe('c-co-sell-error-panel', () => {
    it('lists every message once', () => {
        const element = show([{ body: { message: 'No access' } }, { message: 'No access' }, { message: 'Other' }]);
        const items = [...element.shadowRoot.querySelectorAll('li')].map((item) => item.textContent);
        expect(items).toEqual(['No access', 'Other']);
    });

    it('offers another try', () => {
        const element = show({ message: 'Broken' });
        const retry = jest.fn();
        element.addEventListener('retry', retry);
        element.shadowRoot.querySelector('lightning-button').click();
        expect(retry).toHaveBeenCalledTimes(1);
    });

    it('is accessible', async () => {
        await expect(show({ message: 'Broken' })).toBeAccessible();
    });
});
