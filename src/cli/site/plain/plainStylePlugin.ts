import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Puts `plain.css` beside the built page, under that name: `dateline build --site` writes lists that need it. */
export function plainStylePlugin(): Plugin {
  return {
    name: 'dateline-plain-style',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(new URL('./plain.css', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'plain.css', source });
    },
  };
}
