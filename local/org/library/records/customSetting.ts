import { listSettings, mergedSetting, orgDefaults, ownSetting } from '../../platform/metadata/customSettings.ts';
import { customMetadataMap, customMetadataRecord } from '../../platform/metadata/customMetadata.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import type { ObjectToken } from './schemaTokens.ts';

type Self = ObjectToken;
const isMetadata = (self: Self): boolean => self.shape.kind === 'metadata';

/**
 * The static methods of custom settings and custom metadata types; `self` is the object's token, and the last argument
 * the API version of the code that asks. No query is counted.
 */
export const customSettingClass = defineClass({
    name: 'System.CustomSetting',
    kind: 'class',
    instance: {
        'SObject getInstance()': (self: Self, version: number) => mergedSetting(self.shape, null, version),
        'SObject getInstance(String nameOrId)': (self: Self, name: string | null, version: number) =>
            isMetadata(self) ? customMetadataRecord(self.shape, name) : mergedSetting(self.shape, name, version),
        'SObject getOrgDefaults()': (self: Self, version: number) => orgDefaults(self.shape, version),
        'SObject getValues(String nameOrId)': (self: Self, name: string | null) => ownSetting(self.shape, name),
        'Map<String,SObject> getAll()': (self: Self, version: number) => {
            const type = typeNamed(`Map<String,${self.shape.name}>`);
            const entries = isMetadata(self) ? customMetadataMap(self.shape) : listSettings(self.shape, version);
            return new ApexMap(type, entries);
        }
    }
});
