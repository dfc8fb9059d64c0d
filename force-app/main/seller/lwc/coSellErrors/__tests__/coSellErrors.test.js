import { messagesOf } from 'c/coSellErrors';

describe('c-co-sell-errors', () => {
    it.each([
        ['nothing', undefined, []],
        ['a text', 'Plain', ['Plain']],
        ['a read', { body: [{ message: 'One' }, { message: 'Two' }] }, ['One', 'Two']],
        ['Apex or the network', { body: { message: 'Not allowed' } }, ['Not allowed']],
        ['a page', { body: { message: 'General', pageErrors: [{ message: 'Rule' }] } }, ['Rule']],
        [
            'a field',
            { body: { output: { errors: [], fieldErrors: { Amount: [{ message: 'Too big' }] } } } },
            ['Too big']
        ],
        ['a script', new Error('Broken'), ['Broken']],
        ['a status', { statusText: 'Bad gateway' }, ['Bad gateway']],
        ['the same twice', [{ message: 'One' }, { message: 'One' }, null], ['One']]
    ])('says what went wrong with %s', (_, error, messages) => {
        expect(messagesOf(error)).toEqual(messages);
    });
});
