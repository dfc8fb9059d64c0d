trigger CoSellSolutionTrigger on CoSellSolution__c(after insert, after update, after delete, after undelete) {
    new CoSellSolutionTriggerHandler().handle(Trigger.isDelete ? Trigger.old : Trigger.new);
}
