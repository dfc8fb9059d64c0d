/** The lines of a text of comma-separated values (RFC 4180); empty lines are left out. */
export function csvRows(text: string): string[][] {
    const rows: string[][] = [];
    let row: string[] = [];
    const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/y;
    const source = text.replace(/^\uFEFF/, '');
    while (cell.lastIndex < source.length) {
        const [, quoted, plain, ending] = cell.exec(source)!;
        row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
        if (ending !== ',') {
            rows.push(row);
            row = [];
        }
    }
    return [...rows, row].filter((each) => each.some((value) => value !== ''));
}
