import { defineConfig } from 'vite';

// The console has a build of its own, so that nothing of it comes with the page and a change of the page does not rebuild it.
export default defineConfig({
  root: 'client/console',
  base: '/console/',
  publicDir: false,
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
  },
  worker: { format: 'es' },
});
