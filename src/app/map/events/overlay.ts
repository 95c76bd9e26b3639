import type { Map as MapLibre } from 'maplibre-gl';

/** A canvas over the map's own, as large and as sharp, that lets the pointer through. */
export interface Overlay {
  /** Made ready for drawing in CSS pixels; null where the browser has none to give. */
  context(): CanvasRenderingContext2D | null;
  remove(): void;
}

/** See `Overlay`. */
export function addOverlay(map: MapLibre): Overlay {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-marks';
  canvas.ariaHidden = 'true';
  map.getCanvasContainer().append(canvas);
  return {
    context() {
      const { clientWidth, clientHeight } = map.getContainer();
      const ratio = window.devicePixelRatio;
      const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)];
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
        canvas.style.width = `${clientWidth}px`;
        canvas.style.height = `${clientHeight}px`;
      }
      const context = canvas.getContext('2d');
      context?.setTransform(ratio, 0, 0, ratio, 0, 0);
      return context;
    },
    remove: () => canvas.remove(),
  };
}
