import { loadEngine } from './loadEngine.mjs';

/** What a worker thread of `apex mutate` runs. */
const { runMutationThread } = await loadEngine('mutation');
await runMutationThread();
