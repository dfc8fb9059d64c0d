import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProjectError } from '../project/projectError.ts';

/**
 * Makes the file of a report before any test runs: nobody wants to learn at the end that it cannot be written.
 * @throws ProjectError
 */
export function makeReportFile(path: string): void {
    try {
        mkdirSync(dirname(path), { recursive: true });
        closeSync(openSync(path, 'a'));
    } catch (error) {
        throw new ProjectError(`${path} cannot be written: ${(error as Error).message}`);
    }
}
