/**
 * Relationships that the source tells as plain fields, in the words of objectText.ts. Source of each: the object's page in
 * the Object Reference.
 */
export const OBJECT_CORRECTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    FlowDefinitionView: { TriggerObjectOrEventId: 'TriggerObjectOrEventId>TriggerObjectOrEvent:EntityDefinition' }
};
