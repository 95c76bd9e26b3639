import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildBasemap } from './buildBasemap.ts';

/** Builds the basemap into `public/basemap` before Vite serves or copies that folder. Unit tests do without. */
export function basemapPlugin(): Plugin {
  return {
    name: 'dateline-basemap',
    async configResolved(config) {
      if (process.env.VITEST) return;
      const isNew = await buildBasemap(join(config.publicDir, 'basemap'));
      if (isNew) config.logger.info('basemap built');
    },
  };
}
