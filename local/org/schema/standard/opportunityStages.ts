/** The stages that a new org has: name, probability, forecast category (Salesforce Help, "Customize Opportunity Stages"). */
export interface OpportunityStage {
    readonly name: string;
    readonly probability: number;
    readonly forecast: string;
    readonly closed: boolean;
    readonly won: boolean;
}

const stage = (name: string, probability: number, forecast: string): OpportunityStage => ({
    name,
    probability,
    forecast,
    closed: name.startsWith('Closed'),
    won: name === 'Closed Won'
});

export const opportunityStages: readonly OpportunityStage[] = [
    stage('Prospecting', 10, 'Pipeline'),
    stage('Qualification', 10, 'Pipeline'),
    stage('Needs Analysis', 20, 'Pipeline'),
    stage('Value Proposition', 50, 'Pipeline'),
    stage('Id. Decision Makers', 60, 'Pipeline'),
    stage('Perception Analysis', 70, 'Pipeline'),
    stage('Proposal/Price Quote', 75, 'Pipeline'),
    stage('Negotiation/Review', 90, 'Pipeline'),
    stage('Closed Won', 100, 'Closed'),
    stage('Closed Lost', 0, 'Omitted')
];
