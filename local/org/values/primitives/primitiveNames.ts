/** Lower-case name → canonical name of the primitives and Object. */
export const PRIMITIVES: ReadonlyMap<string, string> = new Map(
    [
        'Integer',
        'Long',
        'Double',
        'Decimal',
        'String',
        'Boolean',
        'Id',
        'Date',
        'Datetime',
        'Time',
        'Blob',
        'Object'
    ].map((name) => [name.toLowerCase(), name])
);
