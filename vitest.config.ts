import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// graphql's package holds its code twice; the sources must get the copy that the installed packages get.
const graphql = join(import.meta.dirname, 'node_modules/graphql/index.js');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    // Databases and browsers beside each other starve on two cores.
    fileParallelism: false,
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Chromium's tests and the property tests print nothing of their own; what is printed is meant to be read.
    reporters: ['default'],
  },
});
