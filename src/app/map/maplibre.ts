import * as maplibre from 'maplibre-gl';
import { mapWorkerUrl } from './mapWorkerUrl.ts';

maplibre.setWorkerUrl(mapWorkerUrl);

/** MapLibre, ready to be handed to react-map-gl. */
export const mapLib = maplibre;

/** Lets the map read archives of tiles (PMTiles), by requests for ranges of bytes. Fetches the reader when first called. */
export async function readTileArchives(): Promise<void> {
  const { Protocol } = await import('pmtiles');
  maplibre.addProtocol('pmtiles', new Protocol().tile);
}

let drawable: boolean | null = null;

/** Whether this browser can draw the map: MapLibre 6 needs WebGL 2. Asked once: the answer can take half a second. */
export function canDrawMap(): boolean {
  drawable ??= hasWebGl2();
  return drawable;
}

function hasWebGl2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
