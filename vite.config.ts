import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

// Under test the paths given on the command line count from the project's root, so the page's root is set for builds only.
const root = process.env['VITEST'] === undefined ? 'client' : '.';

export default defineConfig({
  root,
  plugins: [preact()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
});
