import type { Surroundings } from './surroundings.ts';

/**
 * Whether one finger and the wheel belong to the page, and map and lanes take two fingers, or Ctrl and the wheel: inside another page, and on touch where
 * the dashboard itself scrolls.
 */
export function leavesPageItsGestures({ root, isEmbedded }: Surroundings): boolean {
  if (isEmbedded || window.self !== window.top) return true;
  if (!window.matchMedia('(pointer: coarse)').matches) return false;
  const { scrollHeight, clientHeight } = root.querySelector('.box') ?? root;
  return scrollHeight > clientHeight + 1;
}
