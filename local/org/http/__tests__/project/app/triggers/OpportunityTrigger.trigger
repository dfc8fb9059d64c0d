trigger OpportunityTrigger on Opportunity(after insert) {
    List<Signal__e> signals = new List<Signal__e>();
    for (Opportunity saved : Trigger.new) {
        if (saved.Sync__c) {
            signals.add(new Signal__e(OpportunityId__c = saved.Id));
        }
    }
    if (!signals.isEmpty()) {
        EventBus.publish(signals);
    }
}
