import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { basemapPlugin } from './src/cli/basemap/basemapPlugin.ts';
import { plainStylePlugin } from './src/cli/site/plain/plainStylePlugin.ts';
import { securityPolicyPlugin } from './src/cli/site/securityPolicyPlugin.ts';

/** Another program's page, which takes a browser as ours does. */
const IN_CHROMIUM = 'tests/clients/timelineJs.test.ts';

export default defineConfig({
  plugins: [basemapPlugin(), react(), securityPolicyPlugin(), plainStylePlugin()],
  base: './',
  // MapLibre and its worker are one script each, loaded after the list.
  build: { outDir: 'dist/site', emptyOutDir: true, chunkSizeWarningLimit: 1300 },
  preview: { host: '127.0.0.1' },
  server: { host: '127.0.0.1' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', IN_CHROMIUM],
          testTimeout: 20_000,
          env: { TZ: 'America/Los_Angeles' },
          // Vitest would leave a core to itself; many of these wait for files and processes.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', IN_CHROMIUM],
          globalSetup: 'tests/browser/harness/globalSetup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Software rendering on a busy machine takes its time.
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
