import type { SelectItem, SoqlQuery } from '../../syntax/ast/soqlAst.ts';
import type { DataCall } from './dataApi.ts';

interface Column {
    readonly columnName: string;
    readonly displayName: string;
    readonly aggregate: boolean;
    readonly joinColumns: Column[];
}

/** `/query?q=…&columns=true`: what the sf CLI asks for the heads of its table. */
export function columnMetadata(_call: DataCall, query: SoqlQuery): object {
    let unnamed = 0;
    const column = (item: SelectItem): Column | null => {
        switch (item.kind) {
            case 'field':
                return plain(item.path, item.alias);
            case 'function':
                return plain([item.alias ?? `expr${unnamed++}`], null, true);
            case 'subquery': {
                const { columnMetadata: joined } = columnMetadata(_call, item.query) as { columnMetadata: Column[] };
                return { ...plain([item.query.from.name], null, true), joinColumns: joined };
            }
            default:
                return null;
        }
    };
    return { entityName: query.from.name, columnMetadata: query.select.map(column).filter((each) => each !== null) };
}

function plain(path: readonly string[], alias: string | null, aggregate = false): Column {
    const [first, ...rest] = path;
    if (alias === null && rest.length > 0) {
        return { columnName: first!, displayName: first!, aggregate: false, joinColumns: [plain(rest, null)] };
    }
    const name = alias ?? first!;
    return { columnName: name, displayName: name, aggregate, joinColumns: [] };
}
