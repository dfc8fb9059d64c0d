import { createOrg } from '../platform/setup/createOrg.ts';
import { runTransaction } from '../platform/transactions/transaction.ts';
import { readProjectWith } from '../project.ts';
import { runQuery } from '../soql/runQuery.ts';
import { parseSoql } from '../syntax/parseSoql.ts';
import { SoqlSyntaxError } from '../syntax/errors/soqlSyntaxError.ts';
import { failureOf } from '../testing/failureOf.ts';
import { failedCall } from './failedCall.ts';
import { featuresOf } from './definitionOption.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import type { QueryCommandOptions } from './queryCommand.ts';
import { queryTable, rowsOf, type QueryRow } from './queryTable.ts';
import { sourceFolders } from './sourceOption.ts';

export async function runQueryCommand(soql: string, options: QueryCommandOptions): Promise<ExitCode> {
    const project = readProjectWith(await featuresOf(options), ...sourceFolders(options));
    const { org } = createOrg({ project, dataDir: options.data ?? null });
    try {
        const parsed = parseSoql(soql);
        const result = runTransaction(org, { kind: 'anonymous', user: org.users.admin }, () =>
            runQuery(parsed, { mode: 'system', bind: unknownBind })
        );
        print(rowsOf(result, parsed), options.json ?? false);
        return exitCode.well;
    } catch (thrown) {
        const message = thrown instanceof SoqlSyntaxError ? thrown.message : failureOf(thrown).message;
        console.error(message);
        if (options.json) console.log(failedCall([], message));
        return exitCode.failed;
    } finally {
        void org.http.close();
    }
}

function unknownBind(_: number, name: string): never {
    throw new SoqlSyntaxError(`A query on the command line has no variables: :${name}`, { line: 1, column: 1 });
}

function print(rows: readonly QueryRow[], json: boolean): void {
    console.log(json ? JSON.stringify({ totalSize: rows.length, records: rows }, null, 2) : queryTable(rows));
}
