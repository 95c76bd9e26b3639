import { useDeferredValue, useLayoutEffect, useMemo } from 'react';
import { eventsOf } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import type { Tray } from '../store/view.ts';
import { useWords } from '../words/useWords.ts';
import { EventRow } from './EventRow.tsx';
import { GroupHeading } from './GroupHeading.tsx';
import type { Grouping } from './groupKeys.ts';
import { groupsOf, listOrder } from './listOrder.ts';
import { rowsBetween, rowsToDraw } from './listRows.ts';
import { useActiveRow } from './useActiveRow.ts';
import { useListLayout } from './useListLayout.ts';
import { useViewport } from './useViewport.ts';

/** How far beyond what is in sight rows are drawn, so that a scroll does not outrun them. */
const OVERSCAN_PX = 300;

/** A list of any length, of which only the rows in sight are drawn. One row at a time is in the tab order. */
export function EventList(props: {
  readonly tray: Tray | null;
  /** The card is open. */
  readonly covered: boolean;
  /** Where the reader left this list, in pixels. */
  readonly place: number;
  readonly onScroll: (top: number) => void;
}) {
  const words = useWords();
  const events = useStore(eventsOf);
  // The brush must not wait for the list.
  const { positions, grouping } = useDeferredValue(useOrder(words.locale));
  const [scroller, viewport] = useViewport<HTMLDivElement>();
  const layout = useListLayout(positions, grouping, viewport, props.tray === 'doubtful');
  const { rows } = layout;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place to begin at, not one to be held to.
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = props.place;
  }, []);
  const { activeIndex, onKeyDown } = useActiveRow(scroller, layout, props.covered);
  const [first, end] = rowsBetween(
    rows,
    viewport.top - OVERSCAN_PX,
    viewport.top + viewport.height + OVERSCAN_PX,
  );
  return (
    <div
      ref={scroller}
      className="list-scroller"
      onScroll={(event) => props.onScroll(event.currentTarget.scrollTop)}
    >
      <ol className="list" style={{ height: rows.tops.at(-1) }} onKeyDown={onKeyDown}>
        {rowsToDraw(first, end, rows.rowOf[activeIndex] ?? 0).map((row) => {
          const index = rows.rows[row] ?? 0;
          const top = rows.tops[row] ?? 0;
          if (index < 0) {
            const group = grouping?.groups[-1 - index];
            if (!group) return null;
            const amount = rows.amounts[-1 - index] ?? 0;
            return <GroupHeading key={`group ${-1 - index}`} group={group} top={top} amount={amount} />;
          }
          const event = events[positions[index] ?? -1];
          return (
            event && (
              <EventRow
                key={event.id}
                event={event}
                top={top}
                height={(rows.tops[row + 1] ?? top) - top}
                long={layout.longOf[event.position] ?? 0}
                tray={props.tray}
                position={index + 1}
                of={positions.length}
                isActive={index === activeIndex}
              />
            )
          );
        })}
      </ol>
    </div>
  );
}

/** Order and groups change together: one deferred and the other not would not fit. */
function useOrder(locale: string): { readonly positions: Uint32Array; readonly grouping: Grouping | null } {
  const positions = useStore((state) => listOrder(state, locale));
  const grouping = useStore((state) => groupsOf(state, locale));
  return useMemo(() => ({ positions, grouping }), [positions, grouping]);
}
