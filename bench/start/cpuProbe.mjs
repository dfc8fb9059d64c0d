import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before `apex test` (`node --import`): tells on standard error how much CPU time the process had taken, all its
 * threads together, when it first printed (the first test's outcome) and when it ended.
 */
const milliseconds = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
};
if (isMainThread) {
    const write = process.stdout.write.bind(process.stdout);
    let first = null;
    process.stdout.write = (...given) => {
        first ??= { cpu: milliseconds(), wall: performance.now() };
        return write(...given);
    };
    process.on('exit', () => {
        const end = { cpu: milliseconds(), wall: performance.now() };
        process.stderr.write(`\ncpuProbe ${JSON.stringify({ first: first ?? end, end })}\n`);
    });
}
