/** Ids that the simulator takes when U-18 is set to known ids only: PascalCase of the published labels (contract 5.2). */
export const knownAttributeIds: Readonly<Record<string, readonly string[]>> = {
    CustomerMarketplaceIntent: ['HaveNotDecided', 'Yes', 'No'],
    PartnerRole: [
        'PresalesEnvisioning',
        'SolutionDesign',
        'ProofOfConcept',
        'BusinessStrategy',
        'DeploymentServices',
        'AdoptionAndChangeManagement',
        'Transaction',
        'ManagedServices'
    ],
    SolutionArea: ['CloudAndAIPlatforms', 'AIBusinessSolutions', 'Security'],
    SolutionPlay: [
        'MigrateAndModernizeYourEstate',
        'UnifyYourDataPlatform',
        'InnovateWithAzureAIAppsAndAgents',
        'ScaleWithCloudAndAIEndpoints',
        'CopilotAndAgentsAtWork',
        'SecureAIProductivity',
        'ConvergedCommunications',
        'AIReadyWithSurfaceCopilot+PCs',
        'InnovateWithLowCodeAIAndAgents',
        'SalesTransformationWithAI',
        'ServiceTransformationWithAI',
        'ERPTransformationWithAI',
        'ScaleBusinessOperationsWithAI',
        'ModernSecOpsWithUnifiedPlatform',
        'DataSecurity',
        'ProtectCloudAIPlatformAndApps'
    ]
};
