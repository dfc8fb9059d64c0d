export {
    startPartnerCenter,
    type PartnerCenterEvent,
    type PartnerCenterOptions,
    type RunningPartnerCenter
} from './startPartnerCenter.ts';
