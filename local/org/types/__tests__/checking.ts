import { standardField } from '../../schema/standard/fieldText.ts';
import { catalogueObject } from '../../library/catalogue/catalogue.ts';
import type { LibraryClass } from '../../library/rows/definition.ts';
import { newestApiVersion } from '../../project/newestApiVersion.ts';
import { parseClass } from '../../syntax/parseClass.ts';
import { parseTrigger } from '../../syntax/parseTrigger.ts';
import type { Unit } from '../../syntax/ast/ast.ts';
import type { CheckedUnit } from '../checked.ts';
import { checkProject } from '../checkProject.ts';
import type { ObjectReader, SchemaReader } from '../world/schemaReader.ts';

const OWN: ObjectReader = {
    name: 'Deal__c',
    fields: [
        { name: 'Id', type: 'Id', referenceTo: [], relationshipName: null },
        { name: 'Name', type: 'Text', referenceTo: [], relationshipName: null },
        { name: 'Amount__c', type: 'Currency', referenceTo: [], relationshipName: null },
        { name: 'Key__c', type: 'Text', referenceTo: [], relationshipName: null },
        { name: 'Done__c', type: 'Checkbox', referenceTo: [], relationshipName: null },
        { name: 'Opportunity__c', type: 'Lookup', referenceTo: ['Opportunity'], relationshipName: 'Opportunity__r' }
    ],
    childRelationships: [{ relationshipName: 'Lines__r', childObject: 'Deal__c', field: 'Deal__c' }]
};

const SETTING: ObjectReader = { ...OWN, name: 'Setting__c', childRelationships: [] };

/** A schema of one custom object, one setting and a few standard objects. */
export const schema: SchemaReader = {
    object(name) {
        const lower = name.toLowerCase();
        if (lower === 'deal__c') {
            return OWN;
        }
        return lower === 'setting__c' ? SETTING : standardObject(lower);
    }
};

function standardObject(lower: string): ObjectReader | undefined {
    const known = ['account', 'contact', 'opportunity', 'opportunitycontactrole', 'user', 'task', 'name'];
    const object = known.includes(lower) ? catalogueObject(lower) : undefined;
    return (
        object && {
            name: object.name,
            fields: object.fields.map((field) => ({
                ...standardField(field),
                referenceTo: field.referenceTo ? [field.referenceTo] : []
            })),
            childRelationships: object.childRelationships.map((child) => ({ ...child, field: '' }))
        }
    );
}

/** Checks sources together; a source that starts with `trigger` is one. Tests run without a library: all is catalogue. */
export function check(
    sources: readonly string[],
    library: readonly LibraryClass[] = [],
    apiVersion = newestApiVersion
): CheckedUnit[] {
    const units = sources.map((text, index): Unit => {
        const isTrigger = text.trim().startsWith('trigger');
        const source = { file: isTrigger ? `T${index}.trigger` : `C${index}.cls`, text };
        const { unit, problems } = isTrigger ? parseTrigger(source) : parseClass(source);
        if (!unit) {
            throw new Error(`Test source does not parse: ${JSON.stringify(problems)} in ${text}`);
        }
        return unit;
    });
    const checked = checkProject(units, { schema, library, apiVersionOf: () => apiVersion });
    return units.map((unit) => checked.get(unit.file)!);
}

/** The error messages of all sources, in order. */
export function errors(...sources: readonly string[]): string[] {
    return messages(check(sources));
}

/** The error messages of sources whose metadata states an API version. */
export function errorsAt(apiVersion: number, ...sources: readonly string[]): string[] {
    return messages(check(sources, [], apiVersion));
}

function messages(checked: readonly CheckedUnit[]): string[] {
    return checked.flatMap((unit) =>
        unit.problems.filter((problem) => problem.kind === 'error').map((problem) => problem.message)
    );
}

/** Statements as the body of a method `m` of a class with a few fields and methods to use. */
export function inMethod(statements: string): string {
    return `public class T {
        Integer amount; static Integer counter; final String fixed = 'x'; String text { get; private set; }
        public virtual class Base { public virtual void run() {} }
        public class Derived extends Base {}
        public enum Color { RED, GREEN }
        static void help() {}
        void own(String value) {}
        void m() { ${statements} }
    }`;
}
