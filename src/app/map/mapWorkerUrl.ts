import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { workerAddress } from '../sets/workerAddress.ts';

/** Where MapLibre finds its worker: it expects it elsewhere than the bundler puts it. */
export const mapWorkerUrl: string = workerAddress(workerUrl);
