import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { focusedBeside, mayTakeFocus } from '../surroundings/focus.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';

/**
 * Notes what had the focus when a card opens, and when it closes gives the focus back to that, if it lies outside the
 * panel: a mark of the timeline, say. Inside the panel the list knows better.
 */
export function useReturnFocus(panel: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const opener = useRef<HTMLElement | SVGElement | null>(null);
  const { root } = useSurroundings();
  const hadFocus = useRef(false);
  if (opener.current && !isOpen) hadFocus.current = mayTakeFocus(root);
  // Before the card's own effect moves the focus into it.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const activeElement = focusedBeside(panel.current);
    const isOutside = !panel.current?.contains(activeElement);
    const canFocus = activeElement instanceof HTMLElement || activeElement instanceof SVGElement;
    opener.current = isOutside && canFocus ? activeElement : null;
  }, [isOpen, panel]);
  useEffect(() => {
    if (isOpen) return;
    if (opener.current?.isConnected && hadFocus.current) opener.current.focus({ preventScroll: true });
    opener.current = null;
  }, [isOpen]);
}
