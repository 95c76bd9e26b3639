import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Where MapLibre finds its worker: it expects it elsewhere than the bundler puts it. */
export const mapWorkerUrl: string = workerUrl;
