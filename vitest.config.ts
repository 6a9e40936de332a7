import { defineConfig } from 'vitest/config';

/** Unit and property tests stand beside the code; what crosses layers stands under tests/ and drill/. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['{ground,packages,layers,around,apps,drill,tests,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    globalSetup: ['./ground/database/vitest-set-up.ts'],
  },
});
