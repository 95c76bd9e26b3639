/** The element that has the focus, as the tree sees it that a node stands in: a document, or a shadow root. Null: none in there. */
export function focusedBeside(node: Node | null): Element | null {
  const tree = node?.getRootNode();
  if (tree instanceof ShadowRoot) return tree.activeElement;
  return tree instanceof Document && tree.activeElement !== tree.body ? tree.activeElement : null;
}

/**
 * Puts the focus on what has just come into view, without scrolling. Within another page only where the focus is in the
 * dashboard already: what that page does with it must not take it from where the reader is.
 */
export function focusShown(element: HTMLElement | SVGElement | null | undefined): void {
  const tree = element?.getRootNode();
  if (tree instanceof ShadowRoot && tree.activeElement === null) return;
  element?.focus({ preventScroll: true });
}
