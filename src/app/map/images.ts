import type { Map as MapLibre } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { draw, PIXEL_RATIO } from './images/draw.ts';
import { drawTown } from './images/drawTown.ts';
import { imagePrefix } from './mapStyle.ts';

/** Draws the map's images, in the colours of the palette, when a layer first asks for them. */
export function serveImages(map: MapLibre, palette: Palette): void {
  const prefix = imagePrefix(palette);
  map.setMissingStyleImageResolver((id) => {
    if (!id.startsWith(prefix) || map.hasImage(id)) return;
    const image = drawImage(id.slice(prefix.length), palette);
    if (image) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
  });
}

/** Names: `town`, `capital`, and `blank/side` for what keeps names away from under a mark. */
function drawImage(name: string, palette: Palette): ImageData | null {
  const [kind, side] = name.split('/');
  if (kind === 'town' || kind === 'capital') return drawTown(kind, palette);
  if (kind === 'blank') return draw(Number(side), () => {});
  return null;
}
