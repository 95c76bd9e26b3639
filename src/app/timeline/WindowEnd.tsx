import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Day } from '../../event-set/day.ts';
import { setWindow } from '../store/actions.ts';
import type { TimeWindow } from '../store/store.ts';
import { useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { clamp } from './brush.ts';
import { readTypedEnd } from './readTypedEnd.ts';
import { sayEnd } from './sayEnd.ts';
import type { TimeFrame } from './timeFrame.ts';

/** One end of the window as text: plain dates and EDTF. What is no date stays, marked, and moves nothing. */
export function WindowEnd(props: {
  readonly end: 'from' | 'to';
  readonly frame: TimeFrame;
  readonly window: TimeWindow | null;
}) {
  const { end, frame, window } = props;
  const store = useStoreApi();
  const words = useWords();
  const { ends, typedHint } = words.timelineView;
  const hintId = useId();
  const index = end === 'from' ? 0 : 1;
  const shown = window === null ? '' : sayEnd(window, end, words);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever moves the window has the last word.
  useEffect(() => {
    setTyped(null);
    setWrong(false);
  }, [shown]);

  function commit(event: FormEvent): void {
    event.preventDefault();
    if (typed === null) return;
    if (typed.trim() === shown) {
      setTyped(null);
      return;
    }
    const day = typed.trim() === '' ? frame.whole[index] : readTypedEnd(typed, end, words.locale);
    setWrong(day === null);
    if (day === null) return;
    setTyped(null);
    setWindow(store, withEnd(window ?? frame.whole, index, day, frame.whole));
  }

  return (
    <form onSubmit={commit} className="timeline-end">
      <label>
        <span className="quiet">{ends[end]}</span>{' '}
        <input
          value={typed ?? shown}
          placeholder={sayEnd(frame.whole, end, words)}
          size={11}
          spellCheck={false}
          autoComplete="off"
          enterKeyHint="done"
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? hintId : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
        />
      </label>
      {wrong && (
        <span id={hintId} role="alert" className="timeline-hint">
          {typedHint}
        </span>
      )}
    </form>
  );
}

/** The window with one end elsewhere; an end that would pass the other takes it along. */
function withEnd(window: TimeWindow, index: 0 | 1, day: Day, bounds: TimeWindow): TimeWindow {
  const within = clamp(day, bounds[0], bounds[1]);
  return index === 0 ? [within, Math.max(within, window[1])] : [Math.min(within, window[0]), within];
}
