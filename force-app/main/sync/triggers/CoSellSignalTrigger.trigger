trigger CoSellSignalTrigger on CoSellSignal__e(after insert) {
    new CoSellSignalTriggerHandler().handle(Trigger.new);
}
