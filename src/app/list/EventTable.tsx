import { useDeferredValue, useLayoutEffect, useMemo } from 'react';
import { eventsOf } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { listOrder } from './listOrder.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { tableColumns } from './tableColumns.ts';
import { useActiveRow } from './useActiveRow.ts';
import { useViewport } from './useViewport.ts';

const HEAD_REM = 2.25;
const ROW_REM = 2.125;
const NARROW_ROW_REM = 3.5;
/** Rows that are drawn beyond what is in sight. */
const OVERSCAN = 8;

/** The events as a table of any length, of which only the rows in sight are drawn. */
export function EventTable(props: {
  /** The card is open. */
  readonly covered: boolean;
  readonly place: number;
  readonly onScroll: (top: number) => void;
}) {
  const words = useWords();
  const events = useStore(eventsOf);
  const positions = useDeferredValue(useStore((state) => listOrder(state, words.locale)));
  const [scroller, viewport] = useViewport<HTMLDivElement>();
  const { columns, widths, isNarrow } = tableColumns(viewport.width / viewport.remPx);
  const height = (isNarrow ? NARROW_ROW_REM : ROW_REM) * viewport.remPx;
  const headHeight = HEAD_REM * viewport.remPx;
  const layout = useMemo(() => evenRows(positions, height, headHeight), [positions, height, headHeight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place to begin at, not one to be held to.
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = props.place;
  }, []);
  const { activeIndex, onKeyDown } = useActiveRow(scroller, layout, props.covered);
  const first = clamp(Math.floor((viewport.top - headHeight) / height) - OVERSCAN, positions.length);
  const end = clamp(Math.ceil((viewport.top + viewport.height) / height) + OVERSCAN, positions.length);

  function rows(from: number, to: number) {
    return Array.from(positions.subarray(from, to), (position, offset) => {
      const event = events[position];
      const index = from + offset;
      return (
        event && (
          <TableRow
            key={event.id}
            event={event}
            columns={columns}
            height={height}
            index={index}
            isActive={index === activeIndex}
          />
        )
      );
    });
  }

  return (
    <div
      ref={scroller}
      className="list-scroller"
      onScroll={(event) => props.onScroll(event.currentTarget.scrollTop)}
    >
      <table
        className="table"
        data-narrow={isNarrow || undefined}
        aria-label={words.events}
        aria-rowcount={positions.length + 1}
        onKeyDown={onKeyDown}
      >
        <TableHead columns={columns} widths={widths} />
        <tbody>
          {/* The active row is drawn wherever it is: it must exist to hold the focus. */}
          {activeIndex < first && (
            <>
              <Gap height={activeIndex * height} />
              {rows(activeIndex, activeIndex + 1)}
              <Gap height={(first - activeIndex - 1) * height} />
            </>
          )}
          {activeIndex >= first && <Gap height={first * height} />}
          {rows(first, end)}
          {activeIndex < end && <Gap height={(positions.length - end) * height} />}
          {activeIndex >= end && (
            <>
              <Gap height={(activeIndex - end) * height} />
              {rows(activeIndex, activeIndex + 1)}
              <Gap height={(positions.length - activeIndex - 1) * height} />
            </>
          )}
        </tbody>
      </table>
    </div>
  );
}

/** In the place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    height > 0 && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused.
      <tr aria-hidden="true">
        <td className="table-gap" style={{ height }} />
      </tr>
    )
  );
}

/** Rows of one height, the first below the head. */
function evenRows(positions: Uint32Array, height: number, headHeight: number) {
  const rowOf = new Int32Array(positions.length);
  // The head stays above: a row is in sight when it is not under that.
  const tops = new Float64Array(positions.length + 1);
  for (let index = 0; index < tops.length; index++) {
    if (index < rowOf.length) rowOf[index] = index;
    tops[index] = headHeight + index * height;
  }
  return { rows: { positions, rowOf, tops }, heights: { group: headHeight, row: height } };
}

function clamp(index: number, length: number): number {
  return Math.min(length, Math.max(0, index));
}
