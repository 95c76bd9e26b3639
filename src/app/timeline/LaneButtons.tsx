import { memo } from 'react';
import { useStore } from '../store/useStore.ts';
import { eventDateWords } from '../words/dateWords.ts';
import { useWords } from '../words/useWords.ts';
import { AXIS_PX } from './drawLanes.ts';
import type { LaneTarget } from './laneTargets.ts';
import { spanWords } from './spanWords.ts';

/**
 * The marks and the crowded stretches in sight as buttons, unseen over their drawing: what the canvas shows can be reached by
 * keyboard and heard. One of them is in the tab order, the arrows lead to the others.
 */
export const LaneButtons = memo(function LaneButtons(props: {
  readonly targets: readonly LaneTarget[];
  /** Null when the focus leaves. */
  readonly onFocus: (target: LaneTarget | null) => void;
}) {
  const { targets, onFocus } = props;
  const words = useWords();
  const selectedId = useStore((state) => state.selectedId);
  const hoveredId = useStore((state) => state.hoveredId);
  const inTabOrder = targets.find(({ id }) => id === selectedId) ?? targets[0];
  return (
    <div className="lane-buttons" style={{ top: AXIS_PX }}>
      {targets.map((target) => {
        const { kind, id, y, heightPx } = target;
        const left = Math.max(0, target.left);
        return (
          <button
            key={id}
            type="button"
            className={kind === 'mark' ? 'lane-target mark-event' : 'lane-target'}
            data-target={id}
            data-event={kind === 'mark' ? id : undefined}
            data-hovered={id === hoveredId || undefined}
            aria-current={id === selectedId || undefined}
            aria-label={nameOf(target, words)}
            tabIndex={target === inTabOrder ? 0 : -1}
            style={{
              transform: `translate(${left - 2}px, ${y - heightPx / 2 - 1}px)`,
              width: target.right - left + 4,
              height: heightPx + 2,
            }}
            onFocus={() => onFocus(target)}
            onBlur={() => onFocus(null)}
          />
        );
      })}
    </div>
  );
});

function nameOf(target: LaneTarget, words: ReturnType<typeof useWords>): string {
  if (target.kind === 'mark') {
    const { properties } = target.event;
    return `${properties.title}, ${eventDateWords(properties, words) ?? ''}`;
  }
  const { events, from, to } = target.hit;
  const { amountOn, look } = words.timelineView;
  return `${amountOn(events, spanWords(from, to, words))}. ${look}`;
}
