import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { AppEvent } from '../store/prepare.ts';
import { eventDateWords } from '../words/dateWords.ts';
import { formatDay } from '../words/formatDay.ts';
import { useWords } from '../words/useWords.ts';
import { clamp } from './brush.ts';
import { AXIS_PX } from './drawLanes.ts';
import type { LaneHit } from './laneHit.ts';

/** What the pointer is on, in words beside it: an event's title and date, or how many events a column holds. */
export function LaneTip(props: {
  readonly hit: LaneHit | null;
  readonly event: AppEvent | null;
  readonly plot: RefObject<HTMLElement | null>;
  readonly widthPx: number;
}) {
  const { hit, event, plot, widthPx } = props;
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
            <span>{words.timelineView.closer}</span>
          </>
        )
      )}
    </div>
  );
}

function spanWords(from: number, to: number, { dates, locale }: ReturnType<typeof useWords>): string {
  const [first, last] = [formatDay(from, locale, 'short'), formatDay(to, locale, 'short')];
  return first === last ? first : dates.range(first, last);
}
