import { useDeferredValue, useLayoutEffect } from 'react';
import { eventsOf } from '../store/selectors.ts';
import type { Tray } from '../store/store.ts';
import { useStore } from '../store/useStore.ts';
import { EventRow } from './EventRow.tsx';
import { GroupHeading } from './GroupHeading.tsx';
import { rowsBetween } from './listRows.ts';
import { useActiveRow } from './useActiveRow.ts';
import { useListLayout } from './useListLayout.ts';
import { useViewport } from './useViewport.ts';

/** How far beyond what is in sight rows are drawn, so that a scroll does not outrun them. */
const OVERSCAN_PX = 300;

/** A list of any length, of which only the rows in sight are drawn. One row at a time is in the tab order. */
export function EventList(props: {
  /** What it shows, as positions in `eventsOf`. */
  readonly positions: Uint32Array;
  readonly tray: Tray | null;
  /** The card lies over it. */
  readonly covered: boolean;
  /** Where the reader left this list, in pixels. */
  readonly place: number;
  readonly onScroll: (top: number) => void;
}) {
  // The brush must not wait for the list.
  const positions = useDeferredValue(props.positions);
  const events = useStore(eventsOf);
  const [scroller, viewport] = useViewport<HTMLDivElement>();
  // In the tray of the undated every heading would say the same.
  const layout = useListLayout(positions, viewport, props.tray !== 'undated');
  const { rows, grouping } = layout;
  const { activeIndex, onKeyDown } = useActiveRow(scroller, layout, props.covered);
  const [first, end] = rowsBetween(
    rows,
    viewport.top - OVERSCAN_PX,
    viewport.top + viewport.height + OVERSCAN_PX,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place to begin at, not one to be held to.
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = props.place;
  }, []);
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
            const group = grouping.groups[-1 - index];
            return group && <GroupHeading key={`group ${-1 - index}`} group={group} top={top} />;
          }
          const event = events[positions[index] ?? -1];
          return (
            event && (
              <EventRow
                key={event.id}
                event={event}
                top={top}
                tall={layout.tallOf[event.position] === 1}
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

/** The rows in sight, and the active one wherever it is: it must exist to hold the focus. */
function rowsToDraw(first: number, end: number, active: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (active < first) return [active, ...rows];
  return active >= end ? [...rows, active] : rows;
}
