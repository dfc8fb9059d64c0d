trigger SignalTrigger on Signal__e(after insert) {
    for (Signal__e signal : Trigger.new) {
        System.enqueueJob(new SendJob(signal.OpportunityId__c));
    }
}
