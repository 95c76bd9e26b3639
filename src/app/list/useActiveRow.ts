import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { indexIn } from '../store/indexIn.ts';
import { preparedOf } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { targetOf } from './listKeys.ts';
import type { ListLayout } from './useListLayout.ts';

/**
 * The one row of the list that is in the tab order. Arrows, Home, End and the page keys move it; what is selected in
 * another view becomes it; and when the card that covered the list goes, it comes into sight and has the focus.
 */
export function useActiveRow(
  scroller: RefObject<HTMLElement | null>,
  layout: ListLayout,
  covered: boolean,
): { readonly activeIndex: number; readonly onKeyDown: (event: KeyboardEvent) => void } {
  const { rows, heights } = layout;
  const { positions } = rows;
  const selectedId = useStore((state) => state.selectedId);
  const { events, byId } = useStore(preparedOf);
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = activeId === null ? undefined : byId.get(activeId);
  const activeIndex = active ? Math.max(0, indexIn(positions, active.position)) : 0;
  const focusWanted = useRef(false);

  function reveal(index: number): void {
    const element = scroller.current;
    const row = rows.rowOf[index];
    if (!element || row === undefined) return;
    // A row is read with the heading over it.
    const top = (rows.tops[row] ?? 0) - heights.group;
    const bottom = rows.tops[row + 1] ?? top;
    if (top < element.scrollTop) element.scrollTop = Math.max(0, top);
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
  }

  useLayoutEffect(() => {
    if (selectedId !== null) setActiveId(selectedId);
  }, [selectedId]);

  const wasCovered = useRef(covered);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the card's coming and going asks for it.
  useLayoutEffect(() => {
    if (wasCovered.current && !covered) {
      focusWanted.current = true;
      reveal(activeIndex);
    }
    wasCovered.current = covered;
  }, [covered]);

  // The row may be drawn only some renderings after it was asked for.
  useEffect(() => {
    if (!focusWanted.current || covered) return;
    const row = scroller.current?.querySelector<HTMLElement>('[data-active]');
    if (!row) return;
    focusWanted.current = false;
    row.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const inSight = (scroller.current?.clientHeight ?? 0) / heights.tall;
    const target = targetOf(event.key, activeIndex, positions.length, Math.max(1, Math.floor(inSight) - 1));
    if (target === null) return;
    event.preventDefault();
    focusWanted.current = true;
    setActiveId(events[positions[target] ?? -1]?.id ?? null);
    reveal(target);
  }

  return { activeIndex, onKeyDown };
}
