import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { getRecord, notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { getRelatedListRecords } from 'lightning/uiRelatedListApi';
import { isEmpEnabled, subscribe } from 'lightning/empApi';
import getState from '@salesforce/apex/CoSellPanelController.getState';
import requestSync from '@salesforce/apex/CoSellPanelController.requestSync';
import CoSellPanel from 'c/coSellPanel';

jest.mock('lightning/empApi', () => ({ isEmpEnabled: jest.fn(), subscribe: jest.fn(), unsubscribe: jest.fn() }), {
    virtual: true
});
jest.mock(
    '@salesforce/apex/CoSellPanelController.getState',
    () => ({
        default: jest.requireActual('@salesforce/sfdx-lwc-jest').createApexTestWireAdapter(jest.fn())
    }),
    { virtual: true }
);
jest.mock('@salesforce/apex/CoSellPanelController.requestSync', () => ({ default: jest.fn() }), { virtual: true });

const RECORD_ID = '006000000000001AAA';
const REFERRAL = 'a9d4e7c2-05b8-4f1e-8c63-2b7e41f0d5aa';

function opportunity(fields) {
    const values = { CoSellSync__c: true, CoSellHelp__c: null, CoSellReferralIdentifier__c: REFERRAL, ...fields };
    const entries = Object.entries(values).map(([name, value]) => [name, { value }]);
    return { apiName: 'Opportunity', fields: Object.fromEntries(entries) };
}

async function show(fields, state) {
    const element = createElement('c-co-sell-panel', { is: CoSellPanel });
    element.recordId = RECORD_ID;
    document.body.appendChild(element);
    getRecord.emit(opportunity(fields));
    getState.emit(state);
    await Promise.resolve();
    return element;
}

const text = (element) => element.shadowRoot.textContent;

beforeAll(() => setup());

beforeEach(() => isEmpEnabled.mockResolvedValue(false));

afterEach(() => {
    document.body.replaceChildren();
    jest.clearAllMocks();
});

describe('c-co-sell-panel', () => {
    it('shows a deal on which both sides agree', async () => {
        const fields = {
            CoSellReferralLink__c: 'https://partner.microsoft.com/x',
            CoSellAudit__c: '2027-01-02 UTC - Created\n2027-01-01 UTC - Asked'
        };
        const element = await show(fields, { state: 'InSync', status: 'Active / Accepted', msxId: '7-X' });
        expect(element.shadowRoot.querySelector('.state').textContent).toContain('✔');
        expect(text(element)).toContain(REFERRAL);
        expect(text(element)).toContain('Active / Accepted');
        expect(element.shadowRoot.querySelector('lightning-formatted-url').value).toBe(fields.CoSellReferralLink__c);
        expect(element.shadowRoot.querySelectorAll('.audit li')).toHaveLength(2);
    });

    it('says what is wrong and who fixes it', async () => {
        const element = await show({}, { state: 'Blocked', problem: 'Country must have two letters.' });
        expect(element.shadowRoot.querySelector('.problem').textContent).toBe('Country must have two letters.');
        expect(element.shadowRoot.querySelector('.state').textContent).not.toContain('✔');
    });

    it('explains a deal that is not shared', async () => {
        const element = await show({ CoSellSync__c: false, CoSellReferralIdentifier__c: null }, { state: 'Off' });
        expect(element.shadowRoot.querySelector('.empty')).not.toBeNull();
        expect(element.shadowRoot.querySelectorAll('lightning-input-field')).toHaveLength(2);
    });

    it('lists the solutions', async () => {
        const element = await show({}, { state: 'InSync' });
        getRelatedListRecords.emit({
            records: [{ id: 'a0', fields: { Name: { value: 'Fleet' }, SolutionId__c: { value: 'SOL-1-AAA' } } }]
        });
        await Promise.resolve();
        expect(element.shadowRoot.querySelector('.solutions li').textContent).toBe('Fleet (SOL-1-AAA)');
    });

    it('shows an error instead of half a panel', async () => {
        const element = createElement('c-co-sell-panel', { is: CoSellPanel });
        document.body.appendChild(element);
        getState.error({ message: 'You may not edit this opportunity.' });
        await Promise.resolve();
        expect(element.shadowRoot.querySelector('c-co-sell-error-panel')).not.toBeNull();
        expect(element.shadowRoot.querySelector('lightning-record-edit-form')).toBeNull();
    });

    it('asks for the synchronisation now', async () => {
        requestSync.mockResolvedValue(undefined);
        const element = await show({}, { state: 'Blocked' });
        const toast = jest.fn();
        element.addEventListener('lightning__showtoast', toast);
        element.shadowRoot.querySelector('lightning-button[slot="actions"]').click();
        await new Promise(process.nextTick);
        expect(requestSync).toHaveBeenCalledWith({ opportunityId: RECORD_ID });
        expect(toast).toHaveBeenCalledTimes(1);
    });

    it('shows why the synchronisation could not be asked for', async () => {
        requestSync.mockRejectedValue({ body: { message: 'No access' } });
        const element = await show({}, { state: 'InSync' });
        element.shadowRoot.querySelector('lightning-button[slot="actions"]').click();
        await new Promise(process.nextTick);
        expect(element.shadowRoot.querySelector('c-co-sell-error-panel').errors).toEqual(['No access']);
    });

    it('reads again when its own deal has news, and only then', async () => {
        isEmpEnabled.mockResolvedValue(true);
        await show({}, { state: 'Pending' });
        await new Promise(process.nextTick);
        const [channel, , hear] = subscribe.mock.calls[0];
        expect(channel).toBe('/event/CoSellStatus__e');
        hear({ data: { payload: { OpportunityId__c: 'another' } } });
        expect(notifyRecordUpdateAvailable).not.toHaveBeenCalled();
        hear({ data: { payload: { OpportunityId__c: RECORD_ID } } });
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: RECORD_ID }]);
    });

    it('is accessible', async () => {
        const element = await show({ CoSellAudit__c: 'One line' }, { state: 'InSync', status: 'Active / Accepted' });
        await expect(element).toBeAccessible();
    });
});
