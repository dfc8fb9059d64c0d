/**
 * How the catalogue writes an object: fields are separated by blanks.
 *   `Name:S`                 a field and the letter of its type
 *   `OwnerId>Owner:User`     a lookup, the name of its relationship and the object it points to
 *   `WhoId>Who:`             a lookup that may point to several objects
 *   `AccountId>`             short for `AccountId>Account:Account`
 *   `*`                      Id, IsDeleted, CreatedDate, CreatedById, LastModifiedDate, LastModifiedById, SystemModstamp
 * Child relationships are `Partners:Partner`, or short `:Partner` for the object's name with an s.
 */
export interface CatalogueField {
    readonly name: string;
    /** The Apex type: String, Decimal, Id, Datetime, Address … */
    readonly type: string;
    /** null when the field is no lookup. */
    readonly relationshipName: string | null;
    /** The object of the lookup; null where the source does not say which (several are possible). */
    readonly referenceTo: string | null;
}

export const TYPE_LETTERS: Readonly<Record<string, string>> = {
    S: 'String',
    B: 'Boolean',
    I: 'Integer',
    L: 'Long',
    D: 'Decimal',
    d: 'Date',
    T: 'Datetime',
    t: 'Time',
    b: 'Blob',
    i: 'Id',
    A: 'Address',
    G: 'Location',
    O: 'Object'
};

export const AUDIT_FIELDS =
    'Id:i IsDeleted:B CreatedById>CreatedBy:User CreatedDate:T LastModifiedById>LastModifiedBy:User ' +
    'LastModifiedDate:T SystemModstamp:T';

export function readFields(text: string): CatalogueField[] {
    const parts = text.split(' ').filter((part) => part !== '');
    return parts.flatMap((part) => (part === '*' ? readFields(AUDIT_FIELDS) : [readField(part)]));
}

export function readChildren(text: string): { relationshipName: string; childObject: string }[] {
    return text
        .split(' ')
        .filter((part) => part !== '')
        .map((part) => {
            const [relationshipName, childObject] = part.split(':');
            return { relationshipName: relationshipName || `${childObject}s`, childObject: childObject! };
        });
}

function readField(text: string): CatalogueField {
    const [names, type] = text.split(':') as [string, string];
    const [name, relationshipName] = names.split('>') as [string, string | undefined];
    if (relationshipName === undefined) {
        return { name, type: TYPE_LETTERS[type]!, relationshipName: null, referenceTo: null };
    }
    if (relationshipName === '') {
        const parent = name.slice(0, -'Id'.length);
        return { name, type: 'Id', relationshipName: parent, referenceTo: parent };
    }
    return { name, type: 'Id', relationshipName, referenceTo: type === '' ? null : type };
}
