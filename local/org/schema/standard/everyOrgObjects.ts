import type { StandardOverlay } from './standardOverlay.ts';

const anyRecord = 'to:*';

/** A list that Setup keeps for a picklist: rows are read and never written. */
const valuesOf = (keyPrefix: string): StandardOverlay => ({
    keyPrefix,
    fields: { ApiName: 'Text(255)', MasterLabel: 'Text(255)' }
});

/**
 * What a field of a record was and became; nothing tracks it here, and only tests insert rows (Object Reference, "History").
 * On the platform they share one key prefix, and so do the kinds of partners; here each has one, as its rows are found by it.
 */
const history = (parent: string, keyPrefix: string): StandardOverlay => ({
    keyPrefix,
    fields: { [`${parent}Id`]: `required createonly cascade to:${parent}` }
});

/** Objects that every org has and that packages name now and then, without behaviour of their own. */
export const everyOrgObjects: Readonly<Record<string, StandardOverlay>> = {
    EntitySubscription: {
        keyPrefix: '0E8',
        fields: { ParentId: 'required createonly cascade to:*', SubscriberId: 'required createonly to:User' }
    },
    CampaignMemberStatus: {
        keyPrefix: '01Y',
        fields: { CampaignId: 'required createonly cascade to:Campaign', Label: 'Text(765) required' }
    },
    TaskStatus: valuesOf('01T'),
    TaskPriority: valuesOf('01R'),
    CaseStatus: valuesOf('3CS'),
    ContractStatus: valuesOf('01V'),
    OpportunityHistory: { keyPrefix: '008', fields: { OpportunityId: 'required createonly cascade to:Opportunity' } },
    OpportunityFieldHistory: history('Opportunity', '017'),
    AccountHistory: history('Account', 'x1b'),
    ContactHistory: history('Contact', 'x1c'),
    LeadHistory: history('Lead', 'x1d'),
    CaseHistory: history('Case', 'x1e'),
    ContractHistory: history('Contract', 'x1f'),
    OrderHistory: history('Order', 'x1g'),
    AccountContactRole: {
        keyPrefix: '02Z',
        fields: { AccountId: 'required createonly cascade to:Account', ContactId: 'required cascade to:Contact' }
    },
    CaseContactRole: {
        keyPrefix: '03j',
        fields: { CasesId: 'required createonly cascade to:Case', ContactId: 'required cascade to:Contact' }
    },
    ContractContactRole: {
        keyPrefix: '02a',
        fields: { ContractId: 'required createonly cascade to:Contract', ContactId: 'required cascade to:Contact' }
    },
    Partner: {
        keyPrefix: '00I',
        fields: { AccountToId: 'required createonly to:Account', AccountFromId: 'createonly cascade to:Account' }
    },
    OpportunityPartner: { keyPrefix: 'x2a', fields: { OpportunityId: 'cascade to:Opportunity' } },
    AccountPartner: { keyPrefix: 'x2b', fields: { AccountFromId: 'cascade to:Account' } },
    OpportunityCompetitor: {
        keyPrefix: '00J',
        fields: { OpportunityId: 'required createonly cascade to:Opportunity', CompetitorName: 'Text(80)' }
    },
    FeedItem: {
        keyPrefix: '0D5',
        fields: {
            ParentId: `required createonly cascade ${anyRecord}`,
            Body: 'LongTextArea(10000)',
            RelatedRecordId: anyRecord
        }
    },
    FeedComment: {
        keyPrefix: '0D7',
        fields: {
            FeedItemId: 'required createonly cascade to:FeedItem',
            CommentBody: 'LongTextArea(10000)',
            RelatedRecordId: anyRecord
        }
    },
    CollaborationGroup: {
        keyPrefix: '0F9',
        fields: {
            Name: 'Text(40) required unique',
            CollaborationType: 'Picklist(40) required',
            Description: 'LongTextArea(1000)'
        }
    },
    CollaborationGroupMember: {
        keyPrefix: '0FB',
        fields: {
            CollaborationGroupId: 'required createonly cascade to:CollaborationGroup',
            MemberId: 'required createonly cascade to:User'
        }
    },
    ProcessDefinition: { keyPrefix: '04a', setup: true },
    ProcessInstance: {
        keyPrefix: '04g',
        fields: { TargetObjectId: anyRecord, ProcessDefinitionId: 'to:ProcessDefinition' }
    },
    ProcessInstanceStep: { keyPrefix: '04h', fields: { ProcessInstanceId: 'to:ProcessInstance' } },
    ProcessInstanceWorkitem: { keyPrefix: '04i', fields: { ProcessInstanceId: 'to:ProcessInstance' } },
    Holiday: { keyPrefix: '0C0', setup: true, fields: { Name: 'Text(80) required' } },
    Folder: { keyPrefix: '00l', setup: true, fields: { Name: 'Text(40) required', DeveloperName: 'Text(80)' } },
    Report: {
        keyPrefix: '00O',
        fields: {
            Name: 'Text(40)',
            DeveloperName: 'Text(80)',
            Description: 'Text(255)',
            OwnerId: 'to:Folder,Organization,User'
        }
    },
    Dashboard: { keyPrefix: '01Z', fields: { Title: 'Text(80)', DeveloperName: 'Text(80)', FolderId: 'to:Folder' } },
    ListEmail: { keyPrefix: '0XB', fields: { CampaignId: 'to:Campaign' } },
    ApexEmailNotification: { keyPrefix: '0AN', setup: true },
    ApexPage: { keyPrefix: '066', setup: true, fields: { Name: 'Text(255)', Markup: 'LongTextArea(1000000)' } },
    ApexComponent: { keyPrefix: '099', setup: true, fields: { Name: 'Text(255)', Markup: 'LongTextArea(1000000)' } },
    ApexLog: { keyPrefix: '07L', setup: true },
    ApexTestQueueItem: { keyPrefix: '709', setup: true },
    ApexTestResult: { keyPrefix: '07M', setup: true },
    BusinessProcess: { keyPrefix: '019', setup: true },
    AuthProvider: { keyPrefix: '0SO', setup: true, fields: { DeveloperName: 'Text(32)', FriendlyName: 'Text(32)' } },
    NamedCredential: { keyPrefix: '0XA', setup: true, fields: { DeveloperName: 'Text(80)' } },
    ConnectedApplication: { keyPrefix: '0H4', setup: true, fields: { Name: 'Text(80)' } },
    ContentWorkspace: { keyPrefix: '058', fields: { Name: 'Text(100) required' } },
    ContentFolder: { keyPrefix: '07H', fields: { Name: 'Text(100) required' } },
    PackageLicense: { keyPrefix: '050', setup: true },
    UserPackageLicense: {
        keyPrefix: '051',
        setup: true,
        fields: { PackageLicenseId: 'to:PackageLicense', UserId: 'cascade to:User' }
    },
    PermissionSetLicense: { keyPrefix: '0PL', setup: true },
    PermissionSetLicenseAssign: {
        keyPrefix: '2LA',
        setup: true,
        fields: { PermissionSetLicenseId: 'to:PermissionSetLicense', AssigneeId: 'cascade to:User' }
    },
    SetupAuditTrail: { keyPrefix: '0Ym', setup: true },
    Period: { keyPrefix: '026', setup: true },
    FiscalYearSettings: { keyPrefix: '022', setup: true }
};
