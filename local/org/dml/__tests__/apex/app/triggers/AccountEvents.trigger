trigger AccountEvents on Account(before delete, after delete, before update, after update) {
    for (Account each : Trigger.isDelete ? Trigger.old : Trigger.new) {
        String master = each.MasterRecordId == null ? '' : ' into a master';
        Events.SEEN.add(Trigger.operationType.name() + ' ' + each.Name + master);
    }
}
