import type { QueriedField } from './queryUse.ts';

/** One side of a semi- or anti-join: a field, the object that has it, and its path as the query says it. */
export interface JoinSide {
    readonly object: string;
    readonly field: QueriedField;
    readonly path: readonly string[];
}

const references = new Set(['Id', 'Lookup', 'MasterDetail']);

/**
 * Objects that a subquery after IN may not read (SOQL and SOSL Reference, "Semi-Joins with IN and Anti-Joins with NOT
 * IN"; ContentDocumentLink as orgs say it).
 */
const closed =
    /^(ActivityHistory|Attachment|ContentDocumentLink|Event|EventAttendee|EventRelation|Note|OpenActivity|Task|\w+Tag)$/i;

/** Why `left IN (SELECT selected FROM from)` cannot be asked, null when it can: both sides are ids of one kind of record. */
export function semiJoinProblem(left: JoinSide, selected: JoinSide, from: string): string | null {
    if (closed.test(from)) {
        return `Entity '${from}' is not supported for semi join inner selects`;
    }
    const [outer, inner] = [left.path.join('.'), selected.path.join('.')];
    if (!references.has(left.field.type)) {
        return `The left operand field in the where expression for outer query should be an id field, cannot use: '${outer}'`;
    }
    if (!references.has(selected.field.type)) {
        return `Semi join sub-selects can only query id fields, cannot use: '${inner}'`;
    }
    const targets = targetsOf(selected);
    const anything = [...targets, ...targetsOf(left)].some((one) => one === 'name' || one === '*');
    return anything || targetsOf(left).some((one) => targets.includes(one))
        ? null
        : `The selected field '${inner}' in the subquery and the left operand field in the where expression in the ` +
              `outer query '${outer}' should point to the same object type`;
}

/**
 * Custom lookups say where they point to, and so does the name of most standard ones; of the others (`SetupEntityId`) the
 * catalogue may know one object of several.
 */
function isCertain({ name, referenceTo }: QueriedField): boolean {
    const lower = name.toLowerCase();
    const known = /__c$|^(owner|createdby|lastmodifiedby)id$/.test(lower);
    return known || referenceTo.some((one) => lower === `${one.toLowerCase()}id`);
}

/** The objects whose ids a side holds, in lower case; the catalogue says Name where it may be any. */
function targetsOf({ object, field }: JoinSide): string[] {
    const targets = field.type === 'Id' ? [object] : isCertain(field) ? field.referenceTo : ['*'];
    return targets.map((one) => one.toLowerCase());
}
