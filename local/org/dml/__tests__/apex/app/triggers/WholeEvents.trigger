trigger WholeEvents on Whole__c(before update) {
    if (Trigger.new[0].Name == 'itself') {
        update Trigger.new;
    }
}
