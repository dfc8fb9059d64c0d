import type { GroupKind } from '../setup/insertGroups.ts';
import type { FeatureParameter } from './featureParameters.ts';
import type { StartedFlow } from './flowFile.ts';
import type { Problem } from '../../types/checked.ts';

/** One file of metadata of the project, as the platform's parts read it. */
export interface MetadataFile {
    /** Relative to the project, for messages. */
    readonly path: string;
    /** The full name: file name without its suffix. */
    readonly name: string;
    readonly text: string;
}

/** The metadata that platform/ reads itself. */
export interface PlatformMetadata {
    readonly permissionSets: readonly MetadataFile[];
    readonly namedCredentials: readonly MetadataFile[];
    readonly externalCredentials: readonly MetadataFile[];
    readonly identityProviders: readonly MetadataFile[];
    readonly remoteSites: readonly MetadataFile[];
    readonly fieldSets: readonly MetadataFile[];
    readonly customPermissions: readonly MetadataFile[];
    readonly cachePartitions: readonly MetadataFile[];
    readonly permissionSetGroups: readonly MetadataFile[];
    readonly groups: Readonly<Record<GroupKind, readonly MetadataFile[]>>;
    readonly approvalProcesses: readonly MetadataFile[];
    readonly featureParameters: readonly FeatureParameter[];
    readonly notificationTypes: readonly MetadataFile[];
    readonly duplicateRules: readonly MetadataFile[];
    /** Lightning and classic apps. */
    readonly apps: readonly MetadataFile[];
    readonly subscriberConfigs: readonly MetadataFile[];
    /** Those that records or events would start. */
    readonly flows: readonly StartedFlow[];
    /** Files that could not be read: they are not in the lists; a permission set is, without any rights. */
    readonly problems: readonly Problem[];
}
