/**
 * Keeps a modal dialog, which stands over the whole window, over the box of its dashboard, as far as that is in sight, also
 * when the page around scrolls. Gives what ends it.
 */
export function keepInBox(dialog: HTMLElement, root: HTMLElement): () => void {
  function place(): void {
    const { left, right, top, bottom } = root.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const sides = [top, clientWidth - right, clientHeight - bottom, left];
    dialog.style.inset = sides.map((side) => `${Math.max(0, side)}px`).join(' ');
  }
  place();
  addEventListener('resize', place);
  addEventListener('scroll', place, { capture: true, passive: true });
  return () => {
    removeEventListener('resize', place);
    removeEventListener('scroll', place, { capture: true });
  };
}
