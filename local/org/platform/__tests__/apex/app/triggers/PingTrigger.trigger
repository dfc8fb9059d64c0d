trigger PingTrigger on Ping__e(after insert) {
    for (Ping__e ping : Trigger.new) {
        if (ping.Text__c == 'retry' && EventBus.TriggerContext.currentContext().retries < 2) {
            insert new Account(Name = 'rolled back');
            throw new EventBus.RetryableException('again');
        }
        insert new Account(Name = 'ping ' + ping.Text__c, Description = UserInfo.getUserName());
    }
}
