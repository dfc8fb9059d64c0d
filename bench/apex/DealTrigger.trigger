/** What most triggers do: a field set before the insert, a look at the rows after it. */
trigger DealTrigger on Opportunity(before insert, after insert) {
    for (Opportunity deal : Trigger.new) {
        if (Trigger.isBefore) {
            deal.Description = deal.Name;
        } else {
            Inserts.seen++;
        }
    }
}
