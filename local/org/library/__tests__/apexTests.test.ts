import { join } from 'node:path';
import { apexFolder } from '../../testing/__tests__/apexFolder.ts';

// What platform classes do, said in Apex. Each of these tests holds on Salesforce too.
apexFolder(join(import.meta.dirname, 'apex'));
