/** The fields by which records are known where that is not Name (Object Reference, "Name" of each object's describe). */
const otherNames: Readonly<Record<string, string>> = {
    Case: 'CaseNumber',
    ContentDocument: 'Title',
    ContentVersion: 'Title',
    Contract: 'ContractNumber',
    Dashboard: 'Title',
    Event: 'Subject',
    Idea: 'Title',
    Note: 'Title',
    Order: 'OrderNumber',
    OrderItem: 'OrderItemNumber',
    PermissionSetLicense: 'DeveloperName',
    ServiceAppointment: 'AppointmentNumber',
    Solution: 'SolutionName',
    Task: 'Subject',
    WorkOrder: 'WorkOrderNumber',
    WorkOrderLineItem: 'LineItemNumber'
};

/** Whether a field is the one that names the records of its object; those of custom metadata have their label. */
export function isNameField(object: string, field: string): boolean {
    return field === (/__mdt$/i.test(object) ? 'MasterLabel' : (otherNames[object] ?? 'Name'));
}
