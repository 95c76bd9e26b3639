/** Images are drawn at twice their size: sharp on dense screens, and no worse on others. */
export const PIXEL_RATIO = 2;

/** A square canvas of so many CSS pixels a side, painted; null where the browser has no canvas to give. */
export function drawCanvas(
  side: number,
  paint: (context: CanvasRenderingContext2D) => void,
): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(side * PIXEL_RATIO);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  paint(context);
  return canvas;
}

/** The same as pixels, as the map takes images. */
export function draw(side: number, paint: (context: CanvasRenderingContext2D) => void): ImageData | null {
  const canvas = drawCanvas(side, paint);
  return canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}

/** Begins a path that is a circle around the middle of an image of so many pixels a side. */
export function circle(context: CanvasRenderingContext2D, side: number, radius: number): void {
  context.beginPath();
  context.arc(side / 2, side / 2, radius, 0, 2 * Math.PI);
}
