/** What the Apex controller says of a deal (CoSellPanelState). */
export interface PanelState {
    readonly state: string;
    readonly problem?: string;
    readonly status?: string;
    readonly microsoftStatus?: string;
    readonly microsoftTeam?: string;
    readonly msxId?: string;
    readonly expiresAt?: string;
    readonly lastSyncedAt?: string;
}

/** How a state looks: never by its colour alone. */
export interface Badge {
    readonly text: string;
    readonly icon: string;
    readonly variant: string;
    /** The check mark of a deal on which both sides agree, else empty. */
    readonly mark: string;
}

export interface BadgeTexts {
    readonly inSync: string;
    readonly pending: string;
    readonly waiting: string;
    readonly blocked: string;
    readonly off: string;
}

export interface Fact {
    readonly name: string;
    readonly value: string;
}

export interface Solution {
    readonly id: string;
    readonly name: string;
    readonly solutionId: string;
}

interface ListRecord {
    readonly id: string;
    readonly fields: Readonly<Record<string, { readonly value?: unknown }>>;
}

export function badgeOf(state: string, texts: BadgeTexts): Badge {
    switch (state) {
        case 'InSync':
            return { text: texts.inSync, icon: 'utility:success', variant: 'success', mark: '✔' };
        case 'Pending':
            return { text: texts.pending, icon: 'utility:sync', variant: '', mark: '' };
        case 'Waiting':
            return { text: texts.waiting, icon: 'utility:clock', variant: 'warning', mark: '' };
        case 'Blocked':
            return { text: texts.blocked, icon: 'utility:error', variant: 'error', mark: '' };
        default:
            return { text: texts.off, icon: 'utility:ban', variant: '', mark: '' };
    }
}

/** Names and values in the given order, without those that have no value. */
export function factsOf(pairs: readonly (readonly [string, string | null | undefined])[]): Fact[] {
    return pairs.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

export function linesOf(text: string | null | undefined): string[] {
    return (text ?? '').split('\n').filter(Boolean);
}

export function solutionsOf(records: readonly ListRecord[] | undefined): Solution[] {
    return (records ?? []).map(({ id, fields }) => ({
        id,
        name: String(fields['Name']?.value ?? ''),
        solutionId: String(fields['SolutionId__c']?.value ?? '')
    }));
}

/** Only https addresses become links. */
export function safeLink(address: string | null | undefined): string | null {
    return address?.startsWith('https://') ? address : null;
}
