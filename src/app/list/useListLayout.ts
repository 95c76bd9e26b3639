import { useMemo } from 'react';
import { preparedOf } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { type Grouping, groupKeys } from './groupKeys.ts';
import { canvasMeasure, letterWidths } from './letterWidths.ts';
import { type ListRows, listRows, type RowHeights } from './listRows.ts';
import type { Viewport } from './useViewport.ts';

/** Heights in rem, the same as in list.css. */
const GROUP_REM = 2.25;
const SHORT_REM = 3.75;
const TALL_REM = 5;
const TITLE_REM = 0.9375;
/** What symbol, gap and margins take of a row's width. */
const BESIDE_TITLE_PX = 16 + 12 + 32;
/** What the sum of letters may be short of, kerning and hinting considered. */
const CAUTION = 1.02;

/** Where every row of the list goes. */
export interface ListLayout {
  readonly rows: ListRows;
  readonly grouping: Grouping;
  readonly heights: RowHeights;
  /** 1 for each position of the set whose headline takes two lines. */
  readonly tallOf: Uint8Array;
}

/** Lays out the events for a viewport, with or without headings. What does not hang on the events is kept. */
export function useListLayout(
  positions: Uint32Array,
  { remPx, width }: Viewport,
  withGroups: boolean,
): ListLayout {
  const prepared = useStore(preparedOf);
  const grouping = useMemo(() => groupKeys(prepared), [prepared]);
  const heights = useMemo(
    () => ({ group: GROUP_REM * remPx, short: SHORT_REM * remPx, tall: TALL_REM * remPx }),
    [remPx],
  );
  const titleWidths = useMemo(() => {
    const { fontFamily } = getComputedStyle(document.body);
    const widthOf = letterWidths(canvasMeasure(fontFamily, TITLE_REM * remPx));
    return Float32Array.from(prepared.events, (event) => widthOf(event.properties.title));
  }, [prepared, remPx]);
  const tallOf = useMemo(
    () => Uint8Array.from(titleWidths, (title) => (title * CAUTION > width - BESIDE_TITLE_PX ? 1 : 0)),
    [titleWidths, width],
  );
  const rows = useMemo(
    () => listRows(positions, withGroups ? grouping.groupOf : null, tallOf, heights),
    [positions, withGroups, grouping, tallOf, heights],
  );
  return { rows, grouping, heights, tallOf };
}
