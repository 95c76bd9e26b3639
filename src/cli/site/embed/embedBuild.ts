import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

/** How `embed.js` comes to lie at the root of the built site, with what it loads: scripts with hashed names. */
export const embedBuild: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: 'dist/site',
    emptyOutDir: false,
    cssCodeSplit: false,
    // What it loads must leave no trace in the head of the host's page.
    modulePreload: false,
    chunkSizeWarningLimit: 1300,
    rollupOptions: {
      input: { embed: 'src/embed/embed.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: 'embed.js',
        chunkFileNames: 'assets/embed-[name]-[hash].js',
        assetFileNames: 'assets/embed-[name]-[hash][extname]',
      },
    },
  },
};
