import { defineConfig } from 'vitest/config';

/** Two projects: the units of each room, and the journeys that go through all of them over HTTP. */
export default defineConfig({
    test: {
        projects: [
            {
                test: {
                    name: 'unit',
                    include: ['local/**/*.test.ts', 'scripts/**/*.test.ts', '.ci/**/*.test.ts'],
                    testTimeout: 60_000
                }
            },
            {
                test: {
                    name: 'journeys',
                    include: ['e2e/**/*.test.ts'],
                    testTimeout: 120_000,
                    hookTimeout: 120_000,
                    fileParallelism: false
                }
            }
        ]
    }
});
