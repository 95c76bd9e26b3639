import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { AppEvent } from '../store/prepare.ts';
import { eventDateWords } from '../words/dateWords.ts';
import { useWords } from '../words/useWords.ts';
import { clamp } from './brush.ts';
import { AXIS_PX } from './drawLanes.ts';
import type { LaneHit } from './laneHit.ts';
import { spanWords } from './spanWords.ts';

/** What the pointer is on, in words beside it: an event's title and date, or how many events a column holds. */
export function LaneTip(props: {
  readonly hit: LaneHit | null;
  readonly event: AppEvent | null;
  /** Of a column: the first few that it counts. */
  readonly titles: readonly string[];
  readonly plot: RefObject<HTMLElement | null>;
  readonly widthPx: number;
}) {
  const { hit, event, titles, plot, widthPx } = props;
  const tip = useRef<HTMLDivElement>(null);
  const words = useWords();
  useLayoutEffect(() => {
    const element = tip.current;
    const parent = element?.offsetParent;
    if (!element || !parent || !hit || !plot.current) return;
    const plotBox = plot.current.getBoundingClientRect();
    const parentBox = parent.getBoundingClientRect();
    const x = hit.kind === 'mark' ? Math.max(0, hit.mark.left) : hit.x;
    const y = hit.kind === 'mark' ? hit.mark.y - hit.mark.dotPx / 2 : hit.top;
    const left = plotBox.left - parentBox.left + clamp(x - 8, 0, Math.max(0, widthPx - element.offsetWidth));
    const onTop = plotBox.top - parentBox.top + AXIS_PX + y - element.offsetHeight - 6;
    const below = onTop + element.offsetHeight + (hit.kind === 'mark' ? hit.mark.dotPx : 20) + 12;
    element.style.transform = `translate(${left}px, ${onTop < 0 ? below : onTop}px)`;
  }, [hit, plot, widthPx]);
  if (!hit || (hit.kind === 'mark' && !event)) return null;
  return (
    <div ref={tip} className="lane-tip" aria-hidden="true">
      {hit.kind === 'mark' && event ? (
        <>
          <b>{event.properties.title}</b>
          <span>{words.sentence(eventDateWords(event.properties, words) ?? words.undatedPhrase)}</span>
        </>
      ) : (
        hit.kind === 'column' && (
          <>
            <b>{words.timelineView.amountOn(hit.events, spanWords(hit.from, hit.to, words))}</b>
            {titles.map((title, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two events may have one title, and the list never changes.
              <span key={at} className="lane-tip-title">
                {title}
              </span>
            ))}
            {hit.events > titles.length && titles.length > 0 && (
              <span>{words.mapView.more(hit.events - titles.length)}</span>
            )}
            <span>{words.timelineView.closer}</span>
          </>
        )
      )}
    </div>
  );
}
