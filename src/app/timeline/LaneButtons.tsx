import { memo } from 'react';
import { hover } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { eventDateWords } from '../words/dateWords.ts';
import { useWords } from '../words/useWords.ts';
import { AXIS_PX } from './drawLanes.ts';
import type { Mark } from './layMarks.ts';

/** A mark that can be reached by keyboard and heard, and its event. */
export interface MarkButton {
  readonly mark: Mark;
  readonly event: AppEvent;
}

/**
 * The marks in sight as buttons, unseen over their drawing: what the canvas shows can be reached by keyboard and heard. One
 * of them is in the tab order, the arrows lead to the others.
 */
export const LaneButtons = memo(function LaneButtons({
  buttons,
}: {
  readonly buttons: readonly MarkButton[];
}) {
  const store = useStoreApi();
  const words = useWords();
  const selectedId = useStore((state) => state.selectedId);
  const hoveredId = useStore((state) => state.hoveredId);
  const inTabOrder = buttons.find(({ event }) => event.id === selectedId) ?? buttons[0];
  return (
    <div className="lane-buttons" style={{ top: AXIS_PX }}>
      {buttons.map((button) => {
        const { mark, event } = button;
        const left = Math.max(0, mark.left);
        return (
          <button
            key={event.id}
            type="button"
            className="mark-event"
            data-event={event.id}
            data-hovered={event.id === hoveredId || undefined}
            aria-current={event.id === selectedId || undefined}
            aria-label={`${event.properties.title}, ${eventDateWords(event.properties, words) ?? ''}`}
            tabIndex={button === inTabOrder ? 0 : -1}
            style={{
              transform: `translate(${left - 2}px, ${mark.y - mark.dotPx / 2 - 1}px)`,
              width: mark.right - left + 4,
              height: mark.dotPx + 2,
            }}
            onFocus={() => hover(store, event.id)}
            onBlur={() => hover(store, null)}
          />
        );
      })}
    </div>
  );
});
