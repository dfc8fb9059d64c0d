import { buildQuery } from './build/buildQuery.ts';
import { parseText } from './parseText.ts';
import type { SoqlQuery } from './ast/soqlAst.ts';
import { SoqlSyntaxError } from './errors/soqlSyntaxError.ts';

/**
 * A dynamic query. Its binds carry the text after the colon as `name`; whoever runs the query finds the values by it.
 * @throws SoqlSyntaxError in the words of a QueryException.
 */
export function parseSoql(text: string): SoqlQuery {
    const { unit, problems } = parseText(
        { file: 'query', text },
        (parser) => parser.query(),
        (builder, context) => builder.withBinds(() => buildQuery(builder, context)).made
    );
    if (unit) return unit;
    const { message, line, column } = problems[0]!;
    throw new SoqlSyntaxError(dynamicMessage(message), { line, column });
}

/** The platform's wording at run time: `unexpected token: 'FROM'`. */
function dynamicMessage(message: string): string {
    const found = /(?:at|but was:|token) '(.*)'\.?$/s.exec(message)?.[1];
    return found === undefined ? message : `unexpected token: '${found}'`;
}
