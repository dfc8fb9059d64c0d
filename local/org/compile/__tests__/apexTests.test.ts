import { join } from 'node:path';
import { apexFolder } from '../../testing/__tests__/apexFolder.ts';

/** The Apex tests of the folder `apex`: the language, said in Apex. Each of them holds on Salesforce too. */
apexFolder(join(import.meta.dirname, 'apex'));
