import { opportunityStages } from '../../schema/standard/opportunityStages.ts';
import type { Schema } from '../../schema/schema.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import { insertCustomMetadata } from '../metadata/customMetadataRows.ts';
import type { MetadataProblems } from '../metadata/metadataProblems.ts';
import type { SystemStore } from '../system/systemStore.ts';

/** The one status of a new org that means converted (Salesforce Help, "Lead Status"). */
const convertedStatus = 'Closed - Converted';

/** Objects whose rows are the values of a picklist. */
const statusLists = [
    ['TaskStatus', 'Task', 'Status'],
    ['TaskPriority', 'Task', 'Priority'],
    ['CaseStatus', 'Case', 'Status'],
    ['ContractStatus', 'Contract', 'Status']
] as const;

/**
 * Rows that come with the org and with the package: the stages of Opportunities and the records of custom metadata types.
 * A record that does not fit its type is told in `problems` and left out.
 */
export function shipRows(schema: Schema, rows: SystemStore, problems: MetadataProblems): void {
    opportunityStages.forEach((stage, index) =>
        rows.insert('OpportunityStage', {
            ApiName: stage.name,
            MasterLabel: stage.name,
            IsActive: true,
            IsClosed: stage.closed,
            IsWon: stage.won,
            DefaultProbability: ApexDecimal.ofInteger(stage.probability),
            ForecastCategory: stage.forecast,
            ForecastCategoryName: stage.forecast,
            SortOrder: index + 1
        })
    );
    const statuses = schema.object('Lead')?.field('Status')?.picklist ?? [];
    statuses.forEach(({ value, label }, index) =>
        rows.insert('LeadStatus', {
            ApiName: value,
            MasterLabel: label,
            IsDefault: index === 0,
            IsConverted: value === convertedStatus,
            SortOrder: index + 1
        })
    );
    for (const [object, parent, field] of statusLists) {
        schema
            .object(parent)!
            .field(field)!
            .picklist.forEach((one, index) =>
                rows.insert(object, {
                    ApiName: one.value,
                    MasterLabel: one.label,
                    IsDefault: one.default,
                    IsClosed: /^(Completed|Closed)$/.test(one.value),
                    IsHighPriority: one.value === 'High',
                    SortOrder: index + 1
                })
            );
    }
    insertCustomMetadata(schema, rows, problems);
}
