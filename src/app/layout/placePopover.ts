/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a popover stands, and how high it may become, in CSS pixels of the viewport. */
export interface PopoverPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between button and popover, and between popover and the viewport's edges. */
const GAP = 4;
const EDGE = 8;
/** Lower than this it goes above its button where there is more room. */
const LEAST_HEIGHT = 200;
/** Higher it never is: a long list scrolls. */
const MOST_HEIGHT = 560;

/**
 * Puts a popover of a width and height below its button, flush with the button's beginning, within the viewport; above
 * it where there is too little room below.
 */
export function placePopover(
  button: Box,
  size: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  direction: 'ltr' | 'rtl',
): PopoverPlace {
  const wanted = direction === 'rtl' ? button.right - size.width : button.left;
  const left = Math.max(EDGE, Math.min(wanted, viewport.width - EDGE - size.width));
  const below = viewport.height - EDGE - (button.bottom + GAP);
  const above = button.top - GAP - EDGE;
  if (below >= Math.min(size.height, LEAST_HEIGHT) || below >= above)
    return { left, top: button.bottom + GAP, maxHeight: Math.max(0, Math.min(MOST_HEIGHT, below)) };
  const height = Math.min(size.height, above, MOST_HEIGHT);
  return { left, top: button.top - GAP - height, maxHeight: Math.min(MOST_HEIGHT, above) };
}
