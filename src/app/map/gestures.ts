/**
 * Whether one finger and the wheel belong to the page and the map takes two fingers, or Ctrl and the wheel: inside another page, and on touch where this
 * page itself scrolls.
 */
export function leavesPageItsGestures(): boolean {
  if (window.self !== window.top) return true;
  const { scrollHeight, clientHeight } = document.documentElement;
  return window.matchMedia('(pointer: coarse)').matches && scrollHeight > clientHeight + 1;
}
