trigger CoSellOpportunityTrigger on Opportunity(before insert, before update, after insert, after update) {
    new CoSellOpportunityTriggerHandler().handle(Trigger.operationType, Trigger.new, Trigger.oldMap);
}
