/**
 * Data goes one way through the rooms (DESIGN.md, section 1): reads the sources and names every use against the arrows.
 * Usage: tsx .ci/layers.ts — exit code 0 when every arrow holds, 1 with a line for each that does not.
 */
import { packageUses } from './layers/packageUses.ts';
import { typescriptUses } from './layers/typescriptUses.ts';

const uses = [...(await packageUses()), ...(await typescriptUses())];
const broken = uses.filter((use) => !use.allowed);
for (const use of broken) console.error(`${use.file}: ${use.from} must not use ${use.to} (${use.what})`);
console.log(`${uses.length} uses between rooms, ${broken.length} against the arrows`);
process.exitCode = uses.length > 0 && broken.length === 0 ? 0 : 1;
