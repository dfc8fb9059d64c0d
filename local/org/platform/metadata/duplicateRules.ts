import type { SystemStore } from '../system/systemStore.ts';
import type { MetadataFile } from './metadataFile.ts';
import { flagIn, metadataXml, textIn, textsIn } from './metadataXml.ts';

/** A duplicate rule of the project (Metadata API, `DuplicateRule`). */
export interface DuplicateRuleFile {
    readonly name: string;
    readonly object: string;
    readonly label: string;
    readonly active: boolean;
    /**
     * Code that does not allow duplicates is stopped by a rule that blocks, and by one that alerts (Apex Developer Guide,
     * "DuplicateRuleHeader": `allowSave` bypasses alerts).
     */
    readonly stops: boolean;
}

/** `duplicateRules/Account.Name.duplicateRule-meta.xml`. @throws MetadataError for a file that is no duplicate rule */
export function duplicateRuleOf({ path, name, text }: MetadataFile): DuplicateRuleFile {
    const root = metadataXml(text, 'DuplicateRule', path);
    const actions = [textIn(root, 'actionOnInsert'), textIn(root, 'actionOnUpdate')];
    const operations = ['operationsOnInsert', 'operationsOnUpdate'].flatMap((kind) => textsIn(root, kind));
    const [object = '', ...rest] = name.split('.');
    return {
        name: rest.join('.'),
        object,
        label: textIn(root, 'masterLabel') ?? rest.join('.'),
        active: flagIn(root, 'isActive'),
        stops: actions.includes('Block') || operations.some((one) => one.toLowerCase() === 'alert')
    };
}

/** Rules that every org has from its beginning; here they are off, as nobody outside knows how they match. */
const standardRules: readonly DuplicateRuleFile[] = ['Account', 'Contact', 'Lead'].map((object) => ({
    name: `Standard_${object}_Duplicate_Rule`,
    object,
    label: `Standard ${object} Duplicate Rule`,
    active: false,
    stops: true
}));

/** The rows of DuplicateRule: the org's own, as the project may have changed them, and the project's. */
export function insertDuplicateRules(rows: SystemStore, rules: readonly DuplicateRuleFile[]): void {
    const keyOf = ({ object, name }: DuplicateRuleFile): string => `${object}.${name}`.toLowerCase();
    const all = new Map([...standardRules, ...rules].map((rule) => [keyOf(rule), rule]));
    for (const { name, object, label, active } of all.values()) {
        rows.insert('DuplicateRule', {
            DeveloperName: name,
            SobjectType: object,
            SobjectSubtype: 'None',
            MasterLabel: label,
            Language: 'en_US',
            IsActive: active
        });
    }
}
