import { pathToFileURL } from 'node:url';
import type * as Program from './commandLine/program.ts';
import { engineBundle } from './engine/engineBundle.ts';

/** `npm run apex -- <command>`: the local org without a server. */
const folder = pathToFileURL(`${await engineBundle()}/`);
const program = (await import(new URL('program.js', folder).href)) as typeof Program;
process.exitCode = await program.runProgram(process.argv.slice(2), new URL('testThread.js', folder).href);
