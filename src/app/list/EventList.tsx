import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { AppEvent } from '../store/prepare.ts';
import { preparedOf } from '../store/selectors.ts';
import type { Tray } from '../store/store.ts';
import { useStore } from '../store/useStore.ts';
import { EventRow } from './EventRow.tsx';
import { GroupHeading } from './GroupHeading.tsx';
import { groupKeys } from './groupKeys.ts';
import { canvasMeasure, letterWidths } from './letterWidths.ts';
import { targetOf } from './listKeys.ts';
import { listRows, rowsBetween } from './listRows.ts';
import { useViewport } from './useViewport.ts';

/** Heights in rem, the same as in list.css. */
const GROUP_REM = 2.25;
const SHORT_REM = 3.75;
const TALL_REM = 5;
const TITLE_REM = 0.9375;
/** What symbol, gap and margins take of a row's width. */
const BESIDE_TITLE_PX = 16 + 12 + 32;
/** What the sum of letters may be short of, kerning and hinting considered. */
const CAUTION = 1.02;
const OVERSCAN_PX = 300;

/** A list of any length, of which only the rows in sight are drawn. One row at a time is in the tab order. */
export function EventList(props: {
  readonly events: readonly AppEvent[];
  readonly tray: Tray | null;
  /** The card lies over it. */
  readonly covered: boolean;
}) {
  // The brush must not wait for the list.
  const events = useDeferredValue(props.events);
  const prepared = useStore(preparedOf);
  const selectedId = useStore((state) => state.selectedId);
  const grouping = useMemo(() => groupKeys(prepared), [prepared]);
  const [scroller, viewport] = useViewport<HTMLDivElement>();
  const { remPx, width } = viewport;
  const heights = useMemo(
    () => ({ group: GROUP_REM * remPx, short: SHORT_REM * remPx, tall: TALL_REM * remPx }),
    [remPx],
  );
  const titleWidths = useMemo(() => {
    const widthOf = letterWidths(
      canvasMeasure(getComputedStyle(document.body).fontFamily, TITLE_REM * remPx),
    );
    return Float32Array.from(prepared.events, (event) => widthOf(event.properties.title));
  }, [prepared, remPx]);
  const isTall = useCallback(
    (event: AppEvent) => (titleWidths[event.position] ?? 0) * CAUTION > width - BESIDE_TITLE_PX,
    [titleWidths, width],
  );
  const layout = useMemo(
    () => listRows(events, props.tray === 'undated' ? null : grouping, isTall, heights),
    [events, props.tray, grouping, isTall, heights],
  );
  const [active, setActive] = useState<string | null>(null);
  const focusWanted = useRef(false);
  const activeIndex = Math.max(
    0,
    events.findIndex((event) => event.id === active),
  );
  const [first, end] = rowsBetween(
    layout,
    viewport.top - OVERSCAN_PX,
    viewport.top + viewport.height + OVERSCAN_PX,
  );
  const drawn = rowsToDraw(first, end, layout.rowOf[activeIndex] ?? 0);

  function reveal(index: number): void {
    const element = scroller.current;
    const row = layout.rowOf[index];
    if (!element || row === undefined) return;
    const heading = heights.group;
    const top = (layout.tops[row] ?? 0) - heading;
    const bottom = layout.tops[row + 1] ?? top;
    if (top < element.scrollTop) element.scrollTop = Math.max(0, top);
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
  }

  // What was selected elsewhere becomes the active row here; back from the card it has the focus again.
  const wasCovered = useRef(props.covered);
  useLayoutEffect(() => {
    if (selectedId !== null) setActive(selectedId);
  }, [selectedId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the card's coming and going asks for it.
  useLayoutEffect(() => {
    if (wasCovered.current && !props.covered) {
      focusWanted.current = true;
      reveal(activeIndex);
    }
    wasCovered.current = props.covered;
  }, [props.covered]);
  useEffect(() => {
    if (!focusWanted.current || props.covered) return;
    const button = scroller.current?.querySelector<HTMLElement>('[data-active]');
    if (!button) return;
    focusWanted.current = false;
    button.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(viewport.height / heights.tall) - 1);
    const target = targetOf(event.key, activeIndex, events.length, page);
    if (target === null) return;
    event.preventDefault();
    focusWanted.current = true;
    setActive(events[target]?.id ?? null);
    reveal(target);
  }

  return (
    <div ref={scroller} className="list-scroller">
      <ol className="list" style={{ height: layout.tops.at(-1) }} onKeyDown={onKeyDown}>
        {drawn.map((row) => {
          const index = layout.rows[row] ?? 0;
          const top = layout.tops[row] ?? 0;
          if (index < 0) {
            const group = grouping.groups[-1 - index];
            return group && <GroupHeading key={`group ${-1 - index}`} group={group} top={top} />;
          }
          const event = events[index];
          return (
            event && (
              <EventRow
                key={event.id}
                event={event}
                top={top}
                tall={isTall(event)}
                tray={props.tray}
                position={index + 1}
                of={events.length}
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
