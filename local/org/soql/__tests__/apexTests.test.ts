import { join } from 'node:path';
import { apexFolder } from '../../testing/__tests__/apexFolder.ts';

/** Queries, cursors and searches said in Apex; each of the tests holds on Salesforce too. */
apexFolder(join(import.meta.dirname, 'apex'));
