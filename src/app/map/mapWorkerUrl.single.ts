import module from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

/** The module's last statement; the worker needs no more than to be run. */
const EXPORT = /export\s*\{[^}]*\};?\s*(?:\/\/.*\s*)?$/;

const script = new Blob([`(()=>{"use strict";${module.replace(EXPORT, '')}})()`], {
  type: 'text/javascript',
});

/**
 * The same in a page that is one file: the worker's script stands in the page's. Chromium starts no module from a page
 * on the disk as a worker; the ending tells MapLibre that this is none.
 */
export const mapWorkerUrl: string = `${URL.createObjectURL(script)}#worker.cjs`;
