/** Images are drawn at twice their size: sharp on dense screens, and no worse on others. */
export const PIXEL_RATIO = 2;

/** A square image of so many CSS pixels a side; null where the browser has no canvas to give. */
export function draw(side: number, paint: (context: CanvasRenderingContext2D) => void): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(side * PIXEL_RATIO);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Begins a path that is a circle around the middle of an image of so many pixels a side. */
export function circle(context: CanvasRenderingContext2D, side: number, radius: number): void {
  context.beginPath();
  context.arc(side / 2, side / 2, radius, 0, 2 * Math.PI);
}
