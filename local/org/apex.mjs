import { loadEngine } from './engine/loadEngine.mjs';

/**
 * `npm run apex -- <command>`: the local org without a server. Plain JavaScript, so that nothing has to be translated
 * before it runs; the engine comes from a bundle that is made when its sources have changed.
 */
const args = process.argv.slice(2);
// whoever reads the output may stop reading, as `head` does; shells tell of that by this code
const stoppedReading = 141;
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (!('code' in error) || error.code !== 'EPIPE') throw error;
        process.exit(stoppedReading);
    });
}
const { runProgram } = await loadEngine(args.find((arg) => /^\w+$/.test(arg)) ?? 'help');
process.exitCode = await runProgram(args, {
    test: new URL('engine/testThread.mjs', import.meta.url).href,
    mutation: new URL('engine/mutationThread.mjs', import.meta.url).href
});
