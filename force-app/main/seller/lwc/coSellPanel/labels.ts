import title from '@salesforce/label/c.CoSellPanelTitle';
import empty from '@salesforce/label/c.CoSellPanelEmpty';
import inSync from '@salesforce/label/c.CoSellPanelInSync';
import pending from '@salesforce/label/c.CoSellPanelPending';
import waiting from '@salesforce/label/c.CoSellPanelWaiting';
import blocked from '@salesforce/label/c.CoSellPanelBlocked';
import off from '@salesforce/label/c.CoSellPanelOff';
import referralId from '@salesforce/label/c.CoSellPanelReferral';
import status from '@salesforce/label/c.CoSellPanelStatus';
import microsoft from '@salesforce/label/c.CoSellPanelMicrosoft';
import team from '@salesforce/label/c.CoSellPanelTeam';
import msxId from '@salesforce/label/c.CoSellPanelMsxId';
import expires from '@salesforce/label/c.CoSellPanelExpires';
import openReferral from '@salesforce/label/c.CoSellPanelOpenReferral';
import solutions from '@salesforce/label/c.CoSellPanelSolutions';
import noSolutions from '@salesforce/label/c.CoSellPanelNoSolutions';
import audit from '@salesforce/label/c.CoSellPanelAudit';
import syncNow from '@salesforce/label/c.CoSellPanelSyncNow';
import syncAsked from '@salesforce/label/c.CoSellPanelSyncAsked';
import save from '@salesforce/label/c.CoSellPanelSave';
import loading from '@salesforce/label/c.CoSellPanelLoading';

export const labels = {
    title,
    empty,
    inSync,
    pending,
    waiting,
    blocked,
    off,
    referralId,
    status,
    microsoft,
    team,
    msxId,
    expires,
    openReferral,
    solutions,
    noSolutions,
    audit,
    syncNow,
    syncAsked,
    save,
    loading
};
