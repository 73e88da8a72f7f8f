import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Chromium's tests and the property tests print nothing of their own; what is printed is meant to be read.
    reporters: ['default'],
  },
});
