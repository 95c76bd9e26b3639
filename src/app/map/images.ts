import type { Map as MapLibre, MapStyleImageMissingEvent } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { imagePrefix } from './mapStyle.ts';

const PIXEL_RATIO = 2;

/** Draws the map's images, in the colours of the palette, when a layer first asks for them. */
export function serveImages(map: MapLibre, palette: Palette): void {
  const prefix = imagePrefix(palette);
  map.setMissingStyleImageResolver((id) => {
    if (!id.startsWith(prefix) || map.hasImage(id)) return;
    const image = drawImage(id.slice(prefix.length), palette);
    if (image) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
  });
}

function drawImage(name: string, palette: Palette): ImageData | null {
  if (name === 'town' || name === 'capital') return drawTown(name, palette);
  return null;
}

/** A town is a dot, a capital a dot in a ring. */
function drawTown(kind: 'town' | 'capital', palette: Palette): ImageData | null {
  const side = kind === 'capital' ? 10 : 6;
  return draw(side, (context) => {
    context.fillStyle = palette.land;
    context.strokeStyle = palette.ink2;
    context.lineWidth = 1;
    circle(context, side / 2, kind === 'capital' ? 3.6 : 1.9);
    context.fill();
    context.stroke();
    if (kind === 'capital') {
      context.fillStyle = palette.ink2;
      circle(context, side / 2, 1.7);
      context.fill();
    }
  });
}

function circle(context: CanvasRenderingContext2D, centre: number, radius: number): void {
  context.beginPath();
  context.arc(centre, centre, radius, 0, 2 * Math.PI);
}

/** A square image of so many CSS pixels a side. */
function draw(side: number, paint: (context: CanvasRenderingContext2D) => void): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(side * PIXEL_RATIO);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
