import type { PicklistValue } from '../objectShape.ts';
import { opportunityStages } from './opportunityStages.ts';

const leadSources = 'Web|Phone Inquiry|Partner Referral|Purchased List|Other';
const ratings = 'Hot|Warm|Cold';
const salutations = 'Mr.|Ms.|Mrs.|Dr.|Prof.|Mx.';
const roles =
    'Business User|Decision Maker|Economic Buyer|Economic Decision Maker|Evaluator|Executive Sponsor|Influencer|' +
    'Technical Buyer|Other';
const industries =
    'Agriculture|Apparel|Banking|Biotechnology|Chemicals|Communications|Construction|Consulting|Education|Electronics|' +
    'Energy|Engineering|Entertainment|Environmental|Finance|Food & Beverage|Government|Healthcare|Hospitality|Insurance|' +
    'Machinery|Manufacturing|Media|Not For Profit|Recreation|Retail|Shipping|Technology|Telecommunications|' +
    'Transportation|Utilities|Other';

/** Those with full support; others are there once Setup opens them (Metadata API Developer Guide, "Translations"). */
const languages =
    'en_US=English|de=German|es=Spanish|fr=French|it=Italian|ja=Japanese|sv=Swedish|ko=Korean|' +
    'zh_TW=Chinese (Traditional)|zh_CN=Chinese (Simplified)|pt_BR=Portuguese (Brazil)|nl_NL=Dutch|da=Danish|th=Thai|' +
    'fi=Finnish|ru=Russian|es_MX=Spanish (Mexico)|no=Norwegian';
const encodings =
    'UTF-8=Unicode (UTF-8)|ISO-8859-1=General US & Western Europe (ISO-8859-1, ISO-LATIN-1)|' +
    'Shift_JIS=Japanese (Shift-JIS)|ISO-2022-JP=Japanese (JIS)|EUC-JP=Japanese (EUC)|' +
    'x-SJIS_0213=Japanese (Shift-JIS_2004)|ks_c_5601-1987=Korean (ks_c_5601-1987)|' +
    'Big5=Traditional Chinese (Big5)|GB2312=Simplified Chinese (GB2312)|' +
    'Big5-HKSCS=Traditional Chinese Hong Kong (Big5-HKSCS)';

/**
 * The values that picklists of standard objects have in a new org, a star before the default (Object Reference, the pages
 * of the objects; Metadata API Developer Guide, "StandardValueSet Names and Standard Picklist Fields"). They are not
 * restricted: records take other values too.
 */
const shipped: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    Account: {
        AccountSource: leadSources,
        Industry: industries,
        Ownership: 'Public|Private|Subsidiary|Other',
        Rating: ratings,
        Type:
            'Prospect|Customer - Direct|Customer - Channel|Channel Partner / Reseller|Installation Partner|' +
            'Technology Partner|Other'
    },
    Asset: { Status: 'Shipped|Installed|Registered|Obsolete|Purchased' },
    Campaign: {
        Status: '*Planned|In Progress|Completed|Aborted',
        Type:
            'Conference|Webinar|Trade Show|Public Relations|Partners|Referral Program|Advertisement|Banner Ads|' +
            'Direct Mail|Email|Telemarketing|Other'
    },
    CampaignMember: { Status: '*Sent|Responded' },
    Case: {
        Origin: 'Phone|Email|Web',
        Priority: 'High|*Medium|Low',
        Reason: 'Installation|Equipment Complexity|Performance|Breakdown|Equipment Design|Feedback|Other',
        Status: '*New|Working|Escalated|Closed',
        Type: 'Mechanical|Electrical|Electronic|Structural|Other'
    },
    Contact: { LeadSource: leadSources, Salutation: salutations },
    Contract: { Status: '*Draft|In Approval Process|Activated' },
    Event: { ShowAs: '*Busy|OutOfOffice|Free' },
    Lead: {
        Industry: industries,
        LeadSource: leadSources,
        Rating: ratings,
        Salutation: salutations,
        Status: '*Open - Not Contacted|Working - Contacted|Closed - Converted|Closed - Not Converted'
    },
    Opportunity: {
        ForecastCategory: 'Omitted|Pipeline|BestCase|MostLikely|Forecast|Closed',
        ForecastCategoryName: 'Omitted|Pipeline|Best Case|Commit|Closed',
        LeadSource: leadSources,
        StageName: opportunityStages.map((stage) => stage.name).join('|'),
        Type: 'Existing Customer - Upgrade|Existing Customer - Replacement|Existing Customer - Downgrade|New Customer'
    },
    OpportunityContactRole: { Role: roles },
    Order: { Status: 'Draft|Activated' },
    Product2: { Family: 'None' },
    QuickText: { Channel: 'Email|Event|Internal|Knowledge|Live Chat|Messaging|Phone|Portal|Social|Task' },
    Solution: { Status: '*Draft|Reviewed|Duplicate' },
    Task: {
        CallType: 'Internal|Inbound|Outbound',
        Priority: 'High|*Normal|Low',
        Status: '*Not Started|In Progress|Completed|Waiting on someone else|Deferred'
    },
    User: { EmailEncodingKey: encodings, LanguageLocaleKey: languages }
};

/** Of a field of a standard object; empty where there are none. */
export function standardPicklist(object: string, field: string): PicklistValue[] {
    const values = shipped[object]?.[field]?.split('|') ?? [];
    return values.map((text) => {
        const [value = '', label = value] = text.replace(/^\*/, '').split('=');
        return { value, label, active: true, default: text.startsWith('*') };
    });
}
