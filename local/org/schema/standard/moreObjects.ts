import type { StandardOverlay } from './standardOverlay.ts';

const anyRecord = 'to:*';
const number = 'Number(18,2)';
const money = 'Currency(18,2)';

/** What a campaign member shows of its lead or contact, and its answer. */
const ofPerson = [
    'HasResponded FirstRespondedDate Type Name Salutation FirstName LastName Title Email Phone MobilePhone Fax LeadSource',
    'Street City State PostalCode Country DoNotCall HasOptedOutOfEmail HasOptedOutOfFax CompanyOrAccount LeadOrContactOwnerId'
].flatMap((names) => names.split(' '));

/** Standard objects that packages meet now and then: products, files, permissions, shares, campaigns. */
export const moreObjects: Readonly<Record<string, StandardOverlay>> = {
    OpportunityLineItem: {
        keyPrefix: '00k',
        fields: {
            OpportunityId: 'required createonly cascade to:Opportunity',
            PricebookEntryId: 'to:PricebookEntry',
            Name: 'readonly Text(376)',
            ProductCode: 'readonly',
            Quantity: `${number} required`,
            UnitPrice: money,
            ListPrice: `${money} readonly`,
            TotalPrice: money,
            Subtotal: `${money} readonly`,
            Discount: 'Percent(5,2)',
            Description: 'Text(255)'
        }
    },
    CampaignMember: {
        keyPrefix: '00v',
        fields: {
            CampaignId: 'required createonly cascade to:Campaign',
            ContactId: 'cascade to:Contact',
            LeadId: 'cascade to:Lead',
            LeadOrContactId: 'readonly to:Lead,Contact',
            ...Object.fromEntries(ofPerson.map((name) => [name, 'readonly']))
        }
    },
    Asset: { keyPrefix: '02i', fields: { Name: 'Text(255) required' } },
    Contract: { keyPrefix: '800', fields: { AccountId: 'required to:Account', Status: 'Picklist(40)' } },
    Order: {
        keyPrefix: '801',
        fields: {
            Status: 'Picklist(40) required',
            EffectiveDate: 'required',
            OrderNumber: 'AutoNumber(30) readonly'
        }
    },
    OrderItem: {
        keyPrefix: '802',
        fields: { OrderId: 'required createonly cascade to:Order', Quantity: `${number} required`, UnitPrice: money }
    },
    Solution: { keyPrefix: '501', fields: { SolutionName: 'Text(255) required' } },
    CaseComment: {
        keyPrefix: '00a',
        fields: { ParentId: 'required createonly cascade to:Case', CommentBody: 'TextArea(4000)' }
    },
    ContentDocument: { keyPrefix: '069', fields: { Title: 'Text(255) required' } },
    ContentVersion: {
        keyPrefix: '068',
        fields: {
            ContentDocumentId: 'createonly cascade to:ContentDocument',
            VersionNumber: 'readonly',
            PublishStatus: 'readonly',
            Checksum: 'readonly',
            FirstPublishLocationId: `createonly ${anyRecord}`,
            Title: 'Text(255)',
            PathOnClient: 'Text(500)',
            FileExtension: 'readonly',
            FileType: 'readonly',
            ContentSize: 'readonly',
            IsLatest: 'readonly'
        }
    },
    ContentDocumentLink: {
        keyPrefix: '06A',
        fields: {
            ContentDocumentId: 'required createonly cascade to:ContentDocument',
            LinkedEntityId: `required createonly cascade ${anyRecord}`,
            ShareType: 'Picklist(40)',
            Visibility: 'Picklist(40)'
        }
    },
    Attachment: {
        keyPrefix: '00P',
        fields: {
            ParentId: `required createonly cascade ${anyRecord}`,
            Name: 'Text(255) required',
            Body: 'required'
        }
    },
    Document: {
        keyPrefix: '015',
        fields: {
            Name: 'Text(255) required',
            DeveloperName: 'Text(80)',
            FolderId: 'required to:Folder,User',
            AuthorId: 'to:User'
        }
    },
    StaticResource: { keyPrefix: '081', setup: true, fields: { Name: 'Text(255)' } },
    EmailMessage: { keyPrefix: '02s', absent: ['Name'], fields: { ParentId: 'to:Case', RelatedToId: anyRecord } },
    EmailMessageRelation: {
        keyPrefix: '0CZ',
        fields: {
            EmailMessageId: 'required createonly cascade to:EmailMessage',
            RelationId: `createonly ${anyRecord}`,
            RelationType: 'Picklist(40) required',
            RelationObjectType: 'readonly'
        }
    },
    OrgWideEmailAddress: { keyPrefix: '0D2', setup: true, fields: { Address: 'Email(255)' } },
    AppMenuItem: { keyPrefix: '0DS', setup: true },
    ContentDistribution: {
        keyPrefix: '05D',
        fields: {
            Name: 'Text(100) required',
            ContentVersionId: 'required createonly to:ContentVersion',
            ContentDocumentId: 'readonly to:ContentDocument',
            RelatedRecordId: anyRecord,
            ContentDownloadUrl: 'readonly',
            DistributionPublicUrl: 'readonly',
            PdfDownloadUrl: 'readonly',
            ViewCount: 'readonly'
        }
    },
    EmailTemplate: {
        keyPrefix: '00X',
        setup: true,
        fields: { DeveloperName: 'Text(80)', Name: 'Text(80)', FolderId: 'to:Folder,Organization,User' }
    },
    ObjectPermissions: {
        keyPrefix: '110',
        setup: true,
        fields: { ParentId: 'required createonly cascade to:PermissionSet' }
    },
    FieldPermissions: {
        keyPrefix: '01k',
        setup: true,
        fields: { ParentId: 'required createonly cascade to:PermissionSet' }
    },
    PermissionSetGroup: { keyPrefix: '0PG', setup: true, fields: { DeveloperName: 'Text(80)' } },
    PermissionSetGroupComponent: {
        keyPrefix: '0PM',
        setup: true,
        fields: {
            PermissionSetGroupId: 'required createonly cascade to:PermissionSetGroup',
            PermissionSetId: 'required createonly cascade to:PermissionSet'
        }
    },
    DuplicateRule: {
        keyPrefix: '0Bm',
        setup: true,
        fields: { DeveloperName: 'Text(80)', MasterLabel: 'Text(80)', SobjectType: 'Picklist(40)' }
    },
    DuplicateRecordSet: {
        keyPrefix: '0GK',
        fields: {
            Name: 'AutoNumber format:DRS-{000000000}',
            DuplicateRuleId: 'createonly to:DuplicateRule',
            RecordCount: 'readonly'
        }
    },
    DuplicateRecordItem: {
        keyPrefix: '0GL',
        fields: {
            Name: 'AutoNumber format:DRI-{000000000}',
            DuplicateRecordSetId: 'required createonly cascade to:DuplicateRecordSet',
            RecordId: 'required createonly cascade to:*'
        }
    },
    CustomNotificationType: { keyPrefix: '0ML', setup: true, fields: { DeveloperName: 'Text(80)' } },
    PlatformCachePartition: { keyPrefix: '0Er', setup: true, fields: { DeveloperName: 'Text(80)' } },
    PlatformCachePartitionType: {
        keyPrefix: '0Ev',
        setup: true,
        fields: { PlatformCachePartitionId: 'cascade to:PlatformCachePartition' }
    },
    UserLicense: { keyPrefix: '100', setup: true, fields: { Name: 'Text(255)' } },
    AccountShare: share('00r', 'AccountId', 'Account'),
    OpportunityShare: share('00t', 'OpportunityId', 'Opportunity'),
    ContactShare: share('03s', 'ContactId', 'Contact'),
    CaseShare: share('01n', 'CaseId', 'Case'),
    LeadShare: share('01o', 'LeadId', 'Lead'),
    BatchApexErrorEvent: {
        keyPrefix: '0eA',
        event: true,
        fields: { StackTrace: 'LongTextArea(131072)', JobScope: 'LongTextArea(40000)', Message: 'LongTextArea(5000)' }
    },
    BusinessHours: { keyPrefix: '01m', setup: true, fields: { Name: 'Text(80) required' } },
    EntityDefinition: { keyPrefix: '4ie', setup: true },
    FieldDefinition: { keyPrefix: '4fe', setup: true },
    EntityParticle: { keyPrefix: '4fp', setup: true },
    // has no prefix of its own in an org: its rows have no ids
    UserRecordAccess: { keyPrefix: '', setup: true },
    UserPreference: { keyPrefix: '03u', setup: true }
};

function share(keyPrefix: string, lookup: string, object: string): StandardOverlay {
    return {
        keyPrefix,
        fields: {
            [lookup]: `required createonly cascade to:${object}`,
            UserOrGroupId: 'required createonly to:Group,User',
            RowCause: 'Picklist(40) createonly'
        }
    };
}
