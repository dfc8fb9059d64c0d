import { loadEngine } from './loadEngine.mjs';

/** What a worker thread of `apex test` runs. */
const { runTestThread } = await loadEngine('thread');
await runTestThread();
