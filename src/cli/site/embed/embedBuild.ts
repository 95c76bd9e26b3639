import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';

/** How `embed.js` comes to lie at the root of the built site, with what it loads: scripts with hashed names, and one style sheet. */
export const embedBuild: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  base: './',
  publicDir: false,
  plugins: [react(), nameStyle()],
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

/** Puts the name of the style sheet into the script that fetches it (src/embed/site.ts). */
function nameStyle(): Plugin {
  return {
    name: 'dateline-embed-style',
    enforce: 'post',
    generateBundle(_, bundle) {
      const style = Object.keys(bundle).find((file) => file.endsWith('.css'));
      const entry = bundle['embed.js'];
      if (!style || entry?.type !== 'chunk' || !entry.code.includes('dateline-style.css')) {
        throw new Error('embed.js: expected it to name one style sheet');
      }
      entry.code = entry.code.replaceAll('dateline-style.css', style);
    },
  };
}
