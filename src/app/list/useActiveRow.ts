import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { preparedOf } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { mayTakeFocus } from '../surroundings/focus.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { targetOf } from './listKeys.ts';
import type { ListRows } from './listRows.ts';

/** Where the rows of a list or a table lie. */
export interface RowsLayout {
  readonly rows: Pick<ListRows, 'positions' | 'rowOf' | 'tops'>;
  /** What must be seen above a row with it, and how high a row is at least. */
  readonly heights: { readonly group: number; readonly row: number };
}

/**
 * The one row of the list that is in the tab order. Arrows, Home, End and the page keys move it; what is selected in
 * another view becomes it and comes into sight; and when the card goes, it has the focus.
 */
export function useActiveRow(
  scroller: RefObject<HTMLElement | null>,
  layout: RowsLayout,
  cardIsOpen: boolean,
): { readonly activeIndex: number; readonly onKeyDown: (event: KeyboardEvent) => void } {
  const { rows, heights } = layout;
  const { positions } = rows;
  const selectedId = useStore((state) => state.selectedId);
  const { events, byId } = useStore(preparedOf);
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = activeId === null ? undefined : byId.get(activeId);
  const activeIndex = active ? Math.max(0, positions.indexOf(active.position)) : 0;
  const focusWanted = useRef(false);

  function reveal(index: number): void {
    const element = scroller.current;
    const row = rows.rowOf[index];
    if (!element?.clientHeight || row === undefined) return;
    // A row is read with the heading over it.
    const top = (rows.tops[row] ?? 0) - heights.group;
    const bottom = rows.tops[row + 1] ?? top;
    if (top < element.scrollTop) element.scrollTop = Math.max(0, top);
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection asks for it, or other heights.
  useLayoutEffect(() => {
    if (selectedId === null) return;
    setActiveId(selectedId);
    const selected = byId.get(selectedId);
    const index = selected ? positions.indexOf(selected.position) : -1;
    if (index >= 0) reveal(index);
  }, [selectedId, heights.row]);

  const { root } = useSurroundings();
  const wasOpen = useRef(cardIsOpen);
  const hadFocus = useRef(false);
  if (wasOpen.current && !cardIsOpen) hadFocus.current = mayTakeFocus(root);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the card's coming and going asks for it.
  useLayoutEffect(() => {
    if (wasOpen.current && !cardIsOpen) {
      focusWanted.current = hadFocus.current;
      reveal(activeIndex);
    }
    wasOpen.current = cardIsOpen;
  }, [cardIsOpen]);

  // The row may be drawn only some renderings after it was asked for.
  useEffect(() => {
    if (!focusWanted.current || !scroller.current?.clientHeight) return;
    const row = scroller.current.querySelector<HTMLElement>('[data-active]');
    if (!row) return;
    focusWanted.current = false;
    row.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const inSight = (scroller.current?.clientHeight ?? 0) / heights.row;
    const target = targetOf(event.key, activeIndex, positions.length, Math.max(1, Math.floor(inSight) - 1));
    if (target === null) return;
    event.preventDefault();
    focusWanted.current = true;
    setActiveId(events[positions[target] ?? -1]?.id ?? null);
    reveal(target);
  }

  return { activeIndex, onKeyDown };
}
