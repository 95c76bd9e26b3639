import type { Map as MapLibre } from 'maplibre-gl';

/** What the map shows now, its marks included, as the address of a PNG; null where the browser gives no picture. */
export function mapPicture(map: MapLibre): string | null {
  // A drawing is there to be copied only until the browser has shown it.
  map.redraw();
  const ground = map.getCanvas();
  const picture = document.createElement('canvas');
  picture.width = ground.width;
  picture.height = ground.height;
  const context = picture.getContext('2d');
  if (!context || ground.width === 0) return null;
  context.drawImage(ground, 0, 0);
  const marks = map.getCanvasContainer().querySelector<HTMLCanvasElement>('canvas.map-marks');
  if (marks && marks.width > 0) context.drawImage(marks, 0, 0, picture.width, picture.height);
  try {
    return picture.toDataURL('image/png');
  } catch {
    // Tiles of another site that does not let its pictures be read.
    return null;
  }
}
