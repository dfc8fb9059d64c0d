/** What the generated catalogue does not say of a standard object that the local org models. */
export interface StandardOverlay {
    readonly keyPrefix: string;
    readonly setup?: true;
    /** A platform event of Salesforce's own. */
    readonly event?: true;
    /** Details by field, in the words of `withDetails`. */
    readonly fields?: Readonly<Record<string, string>>;
    /** Fields of the catalogue that no describe shows. */
    readonly absent?: readonly string[];
}

const person = { FirstName: 'Text(40)', LastName: 'Text(80) required label:Last_Name', Email: 'Email(80)' };
const address = (prefix: string) => ({
    [`${prefix}Street`]: 'TextArea(255)',
    [`${prefix}City`]: 'Text(40)',
    [`${prefix}State`]: 'Text(80)',
    [`${prefix}PostalCode`]: 'Text(20)',
    [`${prefix}Country`]: 'Text(80)',
    [`${prefix}Address`]: 'readonly'
});

/** What a campaign counts of its members and opportunities. */
const campaignSums = [
    'NumberOfContacts',
    'NumberOfLeads',
    'NumberOfConvertedLeads',
    'NumberOfResponses',
    'NumberOfOpportunities',
    'NumberOfWonOpportunities',
    'AmountAllOpportunities',
    'AmountWonOpportunities'
];

/** The standard objects of the local org (platform notes, section 6; Object Reference for prefixes and lengths). */
export const standardOverlays: Readonly<Record<string, StandardOverlay>> = {
    Account: {
        keyPrefix: '001',
        fields: {
            ...address('Billing'),
            ...address('Shipping'),
            Name: 'Text(255) required label:Account_Name',
            ParentId: 'to:Account',
            Type: 'Picklist(255) label:Account_Type',
            Industry: 'Picklist(255)',
            AnnualRevenue: 'Currency(18,0)',
            NumberOfEmployees: 'Integer',
            AccountNumber: 'Text(40)',
            Site: 'Text(80)',
            Sic: 'Text(20)',
            SicDesc: 'Text(80)',
            TickerSymbol: 'Text(20)',
            Phone: 'Phone(40)',
            Fax: 'Phone(40)',
            Website: 'Url(255)',
            Description: 'LongTextArea(32000)'
        }
    },
    Contact: {
        keyPrefix: '003',
        fields: {
            ...person,
            ...address('Mailing'),
            ...address('Other'),
            Name: 'readonly label:Full_Name',
            AccountId: 'cascade',
            Title: 'Text(128)',
            Department: 'Text(80)',
            AssistantName: 'Text(40)',
            Phone: 'Phone(40)',
            Fax: 'Phone(40)',
            MobilePhone: 'Phone(40)',
            HomePhone: 'Phone(40)',
            OtherPhone: 'Phone(40)',
            AssistantPhone: 'Phone(40)',
            Description: 'LongTextArea(32000)'
        }
    },
    Lead: {
        keyPrefix: '00Q',
        fields: {
            ...person,
            Name: 'readonly label:Full_Name',
            Company: 'Text(255) required',
            Status: 'Picklist(255)',
            Phone: 'Phone(40)',
            Title: 'Text(128)',
            IsConverted: 'readonly',
            ConvertedDate: 'readonly',
            ConvertedAccountId: 'readonly to:Account',
            ConvertedContactId: 'readonly to:Contact',
            ConvertedOpportunityId: 'readonly to:Opportunity',
            MasterRecordId: 'readonly to:Lead',
            Address: 'readonly'
        }
    },
    Opportunity: {
        keyPrefix: '006',
        fields: {
            Name: 'Text(120) required label:Name',
            AccountId: 'cascade',
            StageName: 'Picklist(255) required label:Stage',
            CloseDate: 'required label:Close_Date',
            Amount: 'Currency(18,2)',
            Probability: 'Percent(3,0)',
            ExpectedRevenue: 'Currency(18,2) readonly',
            TotalOpportunityQuantity: 'Number(18,2)',
            Description: 'LongTextArea(32000)',
            NextStep: 'Text(255)',
            Type: 'Picklist(255)',
            LeadSource: 'Picklist(255)',
            ForecastCategory: 'Picklist(40) readonly',
            ForecastCategoryName: 'Picklist(255)',
            IsClosed: 'readonly',
            IsWon: 'readonly',
            ContactId: 'createonly to:Contact',
            HasOpportunityLineItem: 'readonly',
            FiscalQuarter: 'readonly',
            FiscalYear: 'readonly',
            Fiscal: 'readonly'
        }
    },
    LeadStatus: { keyPrefix: '01L', fields: { ApiName: 'Text(255)', MasterLabel: 'Text(255)' } },
    OpportunityStage: { keyPrefix: '01J', fields: { ApiName: 'Text(255)', MasterLabel: 'Text(255)' } },
    OpportunityContactRole: {
        keyPrefix: '00K',
        fields: {
            OpportunityId: 'required createonly cascade to:Opportunity',
            ContactId: 'required cascade to:Contact',
            Role: 'Picklist(40)'
        }
    },
    Product2: { keyPrefix: '01t', fields: { Name: 'Text(255) required' } },
    Pricebook2: { keyPrefix: '01s', fields: { Name: 'Text(255) required' } },
    PricebookEntry: { keyPrefix: '01u', fields: { UnitPrice: 'Currency(18,2) required' } },
    Campaign: {
        keyPrefix: '701',
        fields: {
            Name: 'Text(80) required',
            ...Object.fromEntries(
                ['', 'Hierarchy'].flatMap((prefix) => campaignSums.map((name) => [prefix + name, 'readonly']))
            )
        }
    },
    Case: {
        keyPrefix: '500',
        fields: {
            Subject: 'Text(255)',
            Description: 'LongTextArea(32000)',
            AccountId: 'restrict to:Account',
            ContactId: 'restrict to:Contact',
            CaseNumber: 'AutoNumber(30) readonly format:{00000000}',
            IsClosed: 'readonly',
            IsClosedOnCreate: 'readonly',
            ClosedDate: 'readonly',
            ContactEmail: 'Email(80) readonly',
            ContactPhone: 'Phone(40) readonly',
            ContactMobile: 'Phone(40) readonly',
            ContactFax: 'Phone(40) readonly',
            MasterRecordId: 'readonly to:Case'
        }
    },
    Task: {
        keyPrefix: '00T',
        fields: {
            Subject: 'Text(255) combobox',
            Status: 'Picklist(255)',
            AccountId: 'readonly to:Account',
            IsClosed: 'readonly',
            IsHighPriority: 'readonly',
            IsArchived: 'readonly',
            CompletedDateTime: 'readonly',
            WhoCount: 'readonly',
            WhatCount: 'readonly',
            WhatId: 'to:* label:Related_To_ID',
            WhoId: 'to:Contact,Lead label:Name_ID',
            Description: 'LongTextArea(32000)'
        }
    },
    Event: {
        keyPrefix: '00U',
        fields: {
            Subject: 'Text(255) combobox',
            AccountId: 'readonly to:Account',
            EndDate: 'readonly',
            IsArchived: 'readonly',
            IsChild: 'readonly',
            WhoCount: 'readonly',
            WhatCount: 'readonly',
            WhatId: 'to:* label:Related_To_ID',
            WhoId: 'to:Contact,Lead label:Name_ID',
            Description: 'LongTextArea(32000)'
        }
    },
    Note: {
        keyPrefix: '002',
        fields: {
            Title: 'Text(80) required',
            Body: 'LongTextArea(32000)',
            ParentId: 'required createonly cascade to:*'
        }
    },
    User: {
        keyPrefix: '005',
        setup: true,
        fields: {
            Username: 'Text(80) required unique',
            FirstName: 'Text(40)',
            LastName: 'Text(80) required',
            Name: 'readonly label:Full_Name',
            Email: 'Email(128) required',
            Alias: 'Text(8) required',
            ProfileId: 'required to:Profile',
            ManagerId: 'to:User',
            DelegatedApproverId: 'to:Group,User',
            TimeZoneSidKey: 'Picklist(40) required',
            LocaleSidKey: 'Picklist(40) required',
            LanguageLocaleKey: 'Picklist(40) required',
            EmailEncodingKey: 'Picklist(40) required',
            UserType: 'readonly',
            CommunityNickname: 'Text(40)',
            IsActive: 'default:true'
        }
    },
    Profile: { keyPrefix: '00e', setup: true, fields: { Name: 'Text(255) required' } },
    UserRole: { keyPrefix: '00E', setup: true, fields: { Name: 'Text(80) required' } },
    Group: { keyPrefix: '00G', setup: true, fields: { Name: 'Text(40) required', Type: 'Picklist(40)' } },
    GroupMember: {
        keyPrefix: '011',
        setup: true,
        fields: { GroupId: 'required cascade to:Group', UserOrGroupId: 'required to:Group,User' }
    },
    QueueSobject: { keyPrefix: '03g', setup: true },
    PermissionSet: {
        keyPrefix: '0PS',
        setup: true,
        fields: {
            Name: 'Text(80) required',
            Label: 'Text(80)',
            ProfileId: 'to:Profile',
            LicenseId: 'to:PermissionSetLicense,UserLicense'
        }
    },
    PermissionSetAssignment: {
        keyPrefix: '0Pa',
        setup: true,
        fields: {
            AssigneeId: 'required createonly cascade to:User',
            PermissionSetId: 'createonly cascade to:PermissionSet',
            PermissionSetGroupId: 'createonly cascade to:PermissionSetGroup'
        }
    },
    SetupEntityAccess: { keyPrefix: '0J0', setup: true },
    CustomPermission: { keyPrefix: '0CP', setup: true },
    Organization: { keyPrefix: '00D', fields: { Name: 'Text(80)' } },
    Site: { keyPrefix: '0DM', setup: true, fields: { GuestUserId: 'to:User' } },
    RecordType: { keyPrefix: '012', setup: true },
    ApexClass: { keyPrefix: '01p', setup: true, fields: { Name: 'Text(255)', Body: 'LongTextArea(1000000)' } },
    ApexTrigger: { keyPrefix: '01q', setup: true, fields: { Name: 'Text(255)', Body: 'LongTextArea(1000000)' } },
    AsyncApexJob: {
        keyPrefix: '707',
        fields: {
            ApexClassId: 'to:ApexClass',
            CronTriggerId: 'to:CronTrigger',
            ParentJobId: 'to:AsyncApexJob',
            CreatedById: 'to:User'
        }
    },
    CronTrigger: { keyPrefix: '08e', fields: { CronJobDetailId: 'to:CronJobDetail', OwnerId: 'to:User' } },
    CronJobDetail: { keyPrefix: '08a' }
};
