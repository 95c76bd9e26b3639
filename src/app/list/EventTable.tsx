import { type ReactNode, useDeferredValue, useLayoutEffect, useMemo } from 'react';
import { eventsOf } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { listOrder } from './listOrder.ts';
import { rowsToDraw } from './listRows.ts';
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

  // One list of rows and gaps with keys: a row that moved from one to another would lose the focus.
  const body: ReactNode[] = [];
  let reached = 0;
  const addGap = (until: number) => {
    if (until > reached)
      body.push(
        <Gap key={`gap ${body.length === 0 ? 'first' : reached}`} height={(until - reached) * height} />,
      );
  };
  for (const index of rowsToDraw(first, end, activeIndex)) {
    const event = events[positions[index] ?? -1];
    if (!event) continue;
    addGap(index);
    body.push(
      <TableRow
        key={event.id}
        event={event}
        columns={columns}
        height={height}
        index={index}
        isActive={index === activeIndex}
      />,
    );
    reached = index + 1;
  }
  addGap(positions.length);

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
        <tbody>{body}</tbody>
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
