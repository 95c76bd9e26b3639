import './timeline.css';
import { useContext, useMemo, useRef, useState } from 'react';
import { LookContext } from '../look.ts';
import { passesFilters, preparedOf } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { useWords } from '../words/useWords.ts';
import { Brush } from './Brush.tsx';
import { countOverview } from './bins.ts';
import { Controls } from './Controls.tsx';
import { Lanes } from './Lanes.tsx';
import { createMeasure } from './measureText.ts';
import { Overview } from './Overview.tsx';
import { OverviewNotes } from './OverviewNotes.tsx';
import { createTickWords } from './tickWords.ts';
import { passingIn, timeFrame } from './timeFrame.ts';
import { createTimeScale } from './timeScale.ts';
import { useSize } from './useSize.ts';

const BARS_PX = 44;
const AXIS_PX = 20;

/** Below this the lanes are left out: a phone shows the histogram, the list is in the sheet. */
const LEAST_LANES_PX = 70;

/** The timeline: lanes of the brushed span, the histogram of everything with the brush, and what moves the window. */
export function Timeline() {
  const words = useWords();
  const prepared = useStore(preparedOf);
  const articles = useStore((state) => state.set?.dateline.articles);
  const frame = useMemo(() => timeFrame(prepared, articles ?? []), [prepared, articles]);
  const mask = useStore(passesFilters);
  const passing = useMemo(() => frame && passingIn(frame, mask), [frame, mask]);
  const [plot, { width }] = useSize<HTMLDivElement>();
  const [detail, { height: detailPx }] = useSize<HTMLDivElement>();
  const clip = useRef<SVGRectElement>(null);
  const tickWords = useMemo(() => createTickWords(words), [words]);
  const { root } = useSurroundings();
  const measure = useMemo(() => createMeasure(axisFont(root)), [root]);
  const { show } = useContext(LookContext);
  // Where there is nothing else the lanes have the room.
  const [lanesOpen, setLanesOpen] = useState(show.length === 1);
  const [showsWhole, setShowsWhole] = useState(false);
  const scale = useMemo(
    () => (frame && width > 0 ? createTimeScale(showsWhole ? frame.whole : frame.home, width) : null),
    [frame, width, showsWhole],
  );
  const bins = useMemo(
    () => (frame && scale ? countOverview(frame, scale, passing) : null),
    [frame, scale, passing],
  );
  return (
    <div className="timeline" data-lanes={lanesOpen ? 'open' : undefined}>
      {frame === null && <p className="timeline-empty quiet small">{words.timelineView.nothingDated}</p>}
      <div className="timeline-detail" ref={detail}>
        {frame && passing && detailPx >= LEAST_LANES_PX && (
          <Lanes
            frame={frame}
            events={prepared.events}
            passing={passing}
            home={showsWhole ? frame.whole : frame.home}
            heightPx={detailPx}
            tickWords={tickWords}
            measure={measure}
          />
        )}
      </div>
      <div className="timeline-overview">
        {frame && bins ? (
          <OverviewNotes frame={frame} bins={bins} showsWhole={showsWhole} onShowWhole={setShowsWhole} />
        ) : (
          <div className="timeline-gutter" />
        )}
        <div className="overview" dir="ltr" ref={plot}>
          {frame && scale && bins && (
            <>
              <Overview
                frame={frame}
                scale={scale}
                barsPx={BARS_PX}
                axisPx={AXIS_PX}
                bins={bins}
                clipRef={clip}
                tickWords={tickWords}
                measure={measure}
              />
              <Brush scale={scale} whole={frame.whole} heightPx={BARS_PX} clipRef={clip} />
            </>
          )}
        </div>
      </div>
      {frame && <Controls frame={frame} lanesOpen={lanesOpen} onLanes={setLanesOpen} />}
    </div>
  );
}

/** Axis labels are drawn in the page's sans at 11 pixels. */
function axisFont(root: HTMLElement): string {
  const sans = getComputedStyle(root).getPropertyValue('--sans');
  return `11px ${sans || 'sans-serif'}`;
}
