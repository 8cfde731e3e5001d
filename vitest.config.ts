import { defaultExclude, defineConfig } from 'vitest/config';

/** Suites that need minutes and tools of their own: `vitest run --mode long`. */
const LONG = 'test/long/**';

export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'long' ? `${LONG}/*.test.ts` : 'test/**/*.test.ts'],
    exclude: [...defaultExclude, ...(mode === 'long' ? [] : [LONG])],
    globalSetup: ['test/io/engine/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
}));
