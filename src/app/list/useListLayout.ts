import { useMemo } from 'react';
import type { Prepared } from '../store/prepare.ts';
import { rememberLast } from '../store/rememberLast.ts';
import { preparedOf } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { confidenceWord } from '../words/basisWords.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { useWords } from '../words/useWords.ts';
import { factsWidths } from './factsWidths.ts';
import type { Grouping } from './groupKeys.ts';
import { canvasMeasure, letterWidths } from './letterWidths.ts';
import { type ListRows, LONG_FACTS, LONG_TITLE, listRows, type RowHeights } from './listRows.ts';
import type { Viewport } from './useViewport.ts';

/** Heights in rem, the same as in list.css. */
const GROUP_REM = 2.25;
const ROW_REM = 3.75;
const TITLE_REM = 0.9375;
const FACTS_REM = 0.8125;
/** Lines, in the font's own height. */
const TITLE_LINE = 1.3;
const FACTS_LINE = 1.4;
/** What symbol, gap and margins take of a row's width. */
const BESIDE_TITLE_PX = 16 + 12 + 32;
/** What the sum of letters may be short of, kerning and hinting considered. */
const CAUTION = 1.02;
/** Beyond so many events the lines below the headlines are not measured, and get one line each: it would freeze the page. */
const MOST_MEASURED = 20_000;

/** Where every row of the list goes. */
export interface ListLayout {
  readonly rows: ListRows;
  readonly heights: RowHeights;
  /** For each position of the set what its row has two lines of. */
  readonly longOf: Uint8Array;
}

/** Lays out the events for a viewport. What does not hang on the events is kept. */
export function useListLayout(
  positions: Uint32Array,
  grouping: Grouping | null,
  { remPx, width }: Viewport,
  /** Its rows say too how likely they are. */
  isDoubtful: boolean,
): ListLayout {
  const words = useWords();
  const { root } = useSurroundings();
  const fontFamily = useMemo(() => getComputedStyle(root.querySelector('.box') ?? root).fontFamily, [root]);
  const prepared = useStore(preparedOf);
  const heights = useMemo(
    () => ({
      group: GROUP_REM * remPx,
      row: ROW_REM * remPx,
      titleLine: TITLE_REM * TITLE_LINE * remPx,
      factsLine: FACTS_REM * FACTS_LINE * remPx,
    }),
    [remPx],
  );
  const { titles, facts, doubt } = widthsOnce(prepared, words, remPx, fontFamily);
  const longOf = useMemo(() => {
    const room = (width - BESIDE_TITLE_PX) / CAUTION;
    const roomForFacts = isDoubtful ? room - doubt : room;
    const long = new Uint8Array(titles.length);
    for (let index = 0; index < long.length; index++) {
      const isLongTitle = (titles[index] ?? 0) > room;
      const isLongFacts = (facts?.[index] ?? 0) > roomForFacts;
      long[index] = (isLongTitle ? LONG_TITLE : 0) | (isLongFacts ? LONG_FACTS : 0);
    }
    return long;
  }, [titles, facts, doubt, width, isDoubtful]);
  const rows = useMemo(
    () => listRows(positions, grouping?.groupOf ?? null, longOf, heights, grouping?.groups.length),
    [positions, grouping, longOf, heights],
  );
  return { rows, heights, longOf };
}

/** How wide headlines and what is below them are, in pixels; measured once for a set, its words and a size of font. */
const widthsOnce = rememberLast(
  ({ events }: Prepared, words: Catalogue, remPx: number, fontFamily: string) => {
    const titleWidth = letterWidths(canvasMeasure(fontFamily, TITLE_REM * remPx));
    const factsWidth = letterWidths(canvasMeasure(fontFamily, FACTS_REM * remPx));
    const titles = new Float32Array(events.length);
    for (const { position, properties } of events) titles[position] = titleWidth(properties.title);
    return {
      titles,
      facts: events.length > MOST_MEASURED ? null : factsWidths(events, words, factsWidth),
      doubt: factsWidth(`${confidenceWord(0, words) ?? ''} · `),
    };
  },
);
