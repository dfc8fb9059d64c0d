/** The body of POST …/referrals once its shape has been checked; every member may be missing or null. */
export interface CreateBody {
    engagementId?: string | null;
    name?: string | null;
    externalReferenceId?: string | null;
    statusReason?: string | null;
    qualification?: string | null;
    type?: 'Shared' | 'Independent' | null;
    campaignId?: string | null;
    salesStage?: string | null;
    mpnId?: string | null;
    referralProgram?: string | null;
    target?: { type: 'None' | 'BusinessProfileLocation' | 'SolutionProfile'; id: string }[] | null;
    customerProfile?: {
        name?: string | null;
        size?: string | null;
        address?: Record<string, string | null> | null;
        team?: MemberBody[] | null;
        ids?: { profileType: string; id: string }[] | null;
    } | null;
    consent?: Record<string, boolean | null> | null;
    details?: {
        notes?: string | null;
        dealValue?: number | string | null;
        currency?: string | null;
        closingDateTime?: string | null;
        requirements?: RequirementsBody | null;
    } | null;
    team?: MemberBody[] | null;
    inviteContext?: {
        notes?: string | null;
        assistanceRequestCode?: string | null;
        invitedMpnId?: string | null;
        invitedBy?: { organizationId?: string | null; organizationName?: string | null } | null;
    } | null;
}

export interface MemberBody {
    firstName?: string | null;
    lastName?: string | null;
    phoneNumber?: string | null;
    email?: string | null;
    title?: string | null;
    contactPreference?: { locale?: string | null; disableNotifications?: boolean | null } | null;
}

export interface SolutionBody {
    id?: string | null;
    name?: string | null;
    type?: 'None' | 'Category' | 'Name' | null;
    price?: number | null;
    quantity?: number | null;
    currency?: string | null;
    publisherName?: string | null;
    solutionType?: string | null;
    closingDateTime?: string | null;
}

export interface RequirementsBody {
    industries?: { id: string }[] | null;
    products?: { id: string }[] | null;
    services?: { id: string }[] | null;
    solutions?: SolutionBody[] | null;
    offers?: unknown[] | null;
    salesPlays?: unknown[] | null;
    additionalRequirements?: {
        iot?: Record<string, string | boolean | null> | null;
        attributes?: { type: string; id: string }[] | null;
    } | null;
}
