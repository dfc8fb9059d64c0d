import { loadedEvent, type LoadedCode } from '../../compile/load/loadedCode.ts';
import type { Project } from '../../project.ts';
import type { Schema } from '../../schema/schema.ts';
import { ApexBlob } from '../../values/primitives/apexBlob.ts';
import { ApexDecimal } from '../../values/primitives/apexDecimal.ts';
import type { StaticResource } from '../metadata/staticResources.ts';
import type { MetadataFile } from '../metadata/metadataFile.ts';
import { metadataXml, textIn } from '../metadata/metadataXml.ts';
import type { RowValues, SystemStore } from '../system/systemStore.ts';

/** Rows of ApexClass and ApexTrigger: jobs refer to them, and code reads their bodies; `userId` deployed them. */
export function recordCode(rows: SystemStore, code: LoadedCode, project: Project, userId: string): void {
    const sources = new Map(project.sources.map((source) => [source.file, source]));
    for (const unit of code.units) {
        const source = sources.get(unit.file);
        const values: RowValues = {
            Name: unit.name,
            NamespacePrefix: project.namespace ?? null,
            CreatedById: userId,
            LastModifiedById: userId,
            ApiVersion: source ? ApexDecimal.of(source.apiVersion.toFixed(1)) : null,
            Body: source?.text ?? null,
            LengthWithoutComments: source ? withoutComments(source.text).length : null,
            Status: 'Active',
            IsValid: true
        };
        if (unit.kind === 'class') {
            rows.insert('ApexClass', values);
        } else {
            const events = unit.trigger?.events.map(loadedEvent) ?? [];
            rows.insert('ApexTrigger', { ...values, ...usages(events, unit.trigger?.object ?? null) });
        }
    }
}

function usages(events: readonly string[], object: string | null): RowValues {
    const on = events.map((event) => [`Usage${event.charAt(0).toUpperCase()}${event.slice(1)}`, true] as const);
    return { TableEnumOrId: object, UsageIsBulk: true, ...Object.fromEntries(on) };
}

/** A rough count: comments in texts are taken for comments too. */
function withoutComments(text: string): string {
    return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
}

/** Rows of StaticResource with their bodies; archives that the project keeps as folders are left out. */
export function recordStaticResources(rows: SystemStore, resources: Iterable<StaticResource>): void {
    for (const { name, bytes, contentType, cacheControl, description } of resources) {
        rows.insert('StaticResource', {
            Name: name,
            Body: new ApexBlob(bytes),
            BodyLength: bytes.length,
            ContentType: contentType,
            CacheControl: cacheControl,
            Description: description
        });
    }
}

/** Rows of RecordType: those of the project's objects. */
export function recordRecordTypes(rows: SystemStore, schema: Schema): void {
    for (const shape of schema.objects()) {
        for (const { label, developerName, description, active } of shape.definition.recordTypes ?? []) {
            rows.insert('RecordType', {
                Name: label,
                DeveloperName: developerName,
                Description: description,
                SobjectType: shape.name,
                NamespacePrefix: schema.namespace,
                IsActive: active
            });
        }
    }
}

/** Rows of AppMenuItem: the apps of the project, in the order of their names. */
export function recordApps(rows: SystemStore, files: readonly MetadataFile[]): void {
    files.forEach((file, index) => {
        const root = metadataXml(file.text, 'CustomApplication', file.path);
        rows.insert('AppMenuItem', {
            ApplicationId: `02u${String(index + 1).padStart(12, '0')}AAA`,
            Name: file.name,
            Label: textIn(root, 'label') ?? file.name,
            Description: textIn(root, 'description'),
            Type: 'TabSet',
            IsVisible: true,
            IsAccessible: true,
            SortOrder: index,
            UserSortOrder: index
        });
    });
}
