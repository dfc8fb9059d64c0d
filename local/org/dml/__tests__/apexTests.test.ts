import { join } from 'node:path';
import { apexFolder } from '../../testing/__tests__/apexFolder.ts';

/** Merges, conversions and the recycle bin said in Apex; each of the tests holds on Salesforce too. */
apexFolder(join(import.meta.dirname, 'apex'));
