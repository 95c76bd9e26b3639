import { type RefObject, useEffect, useState } from 'react';
import { useSurroundings } from './surroundings.ts';

/** The element that has the focus, as the tree sees it that a node stands in: a document, or a shadow root. Null: none in there. */
export function focusedBeside(node: Node | null): Element | null {
  const tree = node?.getRootNode();
  if (tree instanceof ShadowRoot) return tree.activeElement;
  return tree instanceof Document && tree.activeElement !== tree.body ? tree.activeElement : null;
}

/**
 * Whether what comes into view may take the focus. Within another page only where the focus is in the dashboard already: what
 * that page does with it must not take it from where the reader is. To be asked while rendering, before what had it is gone.
 */
export function mayTakeFocus(root: HTMLElement): boolean {
  const tree = root.getRootNode();
  return !(tree instanceof ShadowRoot) || tree.activeElement !== null;
}

/** Gives an element the focus when it is first shown, without scrolling, if it may take it. */
export function useFocusWhenShown(element: RefObject<HTMLElement | null>): void {
  const { root } = useSurroundings();
  const [may] = useState(() => mayTakeFocus(root));
  useEffect(() => {
    if (may) element.current?.focus({ preventScroll: true });
  }, [may, element]);
}
