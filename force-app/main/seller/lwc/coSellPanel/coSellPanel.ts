import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord, notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { getRelatedListRecords } from 'lightning/uiRelatedListApi';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { isEmpEnabled, subscribe, unsubscribe } from 'lightning/empApi';
import { refreshApex } from '@salesforce/apex';
import getState from '@salesforce/apex/CoSellPanelController.getState';
import requestSync from '@salesforce/apex/CoSellPanelController.requestSync';
import OPPORTUNITY from '@salesforce/schema/Opportunity';
import SYNC from '@salesforce/schema/Opportunity.CoSellSync__c';
import HELP from '@salesforce/schema/Opportunity.CoSellHelp__c';
import REFERRAL_ID from '@salesforce/schema/Opportunity.CoSellReferralIdentifier__c';
import REFERRAL_LINK from '@salesforce/schema/Opportunity.CoSellReferralLink__c';
import AUDIT from '@salesforce/schema/Opportunity.CoSellAudit__c';
import SOLUTION_NAME from '@salesforce/schema/CoSellSolution__c.Name';
import SOLUTION_ID from '@salesforce/schema/CoSellSolution__c.SolutionId__c';
import { messagesOf } from 'c/coSellErrors';
import { labels } from './labels';
import { badgeOf, factsOf, linesOf, safeLink, solutionsOf } from './panelView';
import type { Badge, Fact, PanelState, Solution } from './panelView';

const STATUS_CHANNEL = '/event/CoSellStatus__e';

interface Wired<Data> {
    readonly data?: Data;
    readonly error?: unknown;
}

interface StatusMessage {
    readonly data: { readonly payload: { readonly OpportunityId__c?: string } };
}

/** The co-sell section on the opportunity: where the deal stands at Microsoft, and the two fields that a seller decides. */
export default class CoSellPanel extends LightningElement {
    @api recordId!: string;

    readonly labels = labels;
    readonly objectApiName = OPPORTUNITY;
    readonly syncField = SYNC;
    readonly helpField = HELP;

    wiredState: Wired<PanelState> = {};
    actionErrors: string[] = [];
    subscription: unknown = null;

    @wire(getRecord, { recordId: '$recordId', fields: [SYNC, HELP, REFERRAL_ID, REFERRAL_LINK, AUDIT] })
    opportunity?: Wired<Record<string, unknown>>;

    @wire(getRelatedListRecords, {
        parentRecordId: '$recordId',
        relatedListId: 'CoSellSolutions__r',
        fields: [`${SOLUTION_NAME.objectApiName}.Name`, `${SOLUTION_ID.objectApiName}.${SOLUTION_ID.fieldApiName}`]
    })
    solutionList?: Wired<{ readonly records: Parameters<typeof solutionsOf>[0] }>;

    @wire(getState, { opportunityId: '$recordId' })
    receiveState(result: Wired<PanelState>): void {
        this.wiredState = result;
    }

    override connectedCallback(): void {
        void this.listen();
    }

    override disconnectedCallback(): void {
        if (this.subscription) void unsubscribe(this.subscription, () => undefined);
    }

    get isLoading(): boolean {
        return !this.error && !(this.opportunity?.data && this.wiredState.data);
    }

    get error(): unknown {
        return this.opportunity?.error ?? this.wiredState.error;
    }

    get isShared(): boolean {
        return this.fieldValue(SYNC) === true || this.referralId !== null;
    }

    get badge(): Badge {
        return badgeOf(this.wiredState.data?.state ?? 'Off', labels);
    }

    get problem(): string | undefined {
        return this.wiredState.data?.problem;
    }

    get referralId(): string | null {
        return (this.fieldValue(REFERRAL_ID) as string | null) ?? null;
    }

    get referralLink(): string | null {
        return safeLink(this.fieldValue(REFERRAL_LINK) as string | null);
    }

    get facts(): Fact[] {
        const state = this.wiredState.data;
        return factsOf([
            [labels.referralId, this.referralId],
            [labels.status, state?.status],
            [labels.microsoft, state?.microsoftStatus],
            [labels.msxId, state?.msxId],
            [labels.team, state?.microsoftTeam]
        ]);
    }

    get expiresAt(): string | undefined {
        return this.wiredState.data?.expiresAt;
    }

    get solutions(): Solution[] {
        return solutionsOf(this.solutionList?.data?.records);
    }

    get hasSolutions(): boolean {
        return this.solutions.length > 0;
    }

    get audit(): string[] {
        return linesOf(this.fieldValue(AUDIT) as string | null);
    }

    get hasAudit(): boolean {
        return this.audit.length > 0;
    }

    get hasActionErrors(): boolean {
        return this.actionErrors.length > 0;
    }

    async handleSyncNow(): Promise<void> {
        try {
            this.actionErrors = [];
            await requestSync({ opportunityId: this.recordId });
            this.dispatchEvent(new ShowToastEvent({ title: labels.syncAsked, variant: 'success' }));
            await this.refresh();
        } catch (error) {
            this.actionErrors = messagesOf(error);
        }
    }

    /** Data, state and everything else on the page that shows this opportunity. */
    async refresh(): Promise<void> {
        await Promise.all([refreshApex(this.wiredState), notifyRecordUpdateAvailable([{ recordId: this.recordId }])]);
    }

    /** Live where the client can (desktop); elsewhere the seller refreshes. */
    private async listen(): Promise<void> {
        try {
            if (await isEmpEnabled()) {
                this.subscription = await subscribe(STATUS_CHANNEL, -1, (message) =>
                    this.hear(message as StatusMessage)
                );
            }
        } catch {
            this.subscription = null;
        }
    }

    private hear(message: StatusMessage): void {
        if (message.data.payload.OpportunityId__c === this.recordId) void this.refresh();
    }

    private fieldValue(field: typeof SYNC): unknown {
        return this.opportunity?.data ? getFieldValue(this.opportunity.data, field) : null;
    }
}
