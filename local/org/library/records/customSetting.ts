import { customSettingRecord, listSettings, orgDefaults } from '../../platform/metadata/customSettings.ts';
import { customMetadataMap, customMetadataRecord } from '../../platform/metadata/customMetadata.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import type { ObjectToken } from './schemaTokens.ts';

type Self = ObjectToken;
const isMetadata = (self: Self): boolean => self.shape.kind === 'metadata';

/** The static methods of custom settings and custom metadata types; `self` is the object's token. No query is counted. */
export const customSettingClass = defineClass({
    name: 'System.CustomSetting',
    kind: 'class',
    instance: {
        'SObject getInstance()': (self: Self) => customSettingRecord(self.shape, null, true),
        'SObject getInstance(String nameOrId)': (self: Self, name: string | null) =>
            isMetadata(self) ? customMetadataRecord(self.shape, name) : customSettingRecord(self.shape, name, true),
        'SObject getOrgDefaults()': (self: Self) => orgDefaults(self.shape),
        'SObject getValues(String nameOrId)': (self: Self, name: string | null) =>
            customSettingRecord(self.shape, name, false),
        'Map<String,SObject> getAll()': (self: Self) => {
            const type = typeNamed(`Map<String,${self.shape.name}>`);
            return new ApexMap(type, isMetadata(self) ? customMetadataMap(self.shape) : listSettings(self.shape));
        }
    }
});
