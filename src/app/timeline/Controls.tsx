import { type FormEvent, useEffect, useId, useState } from 'react';
import { type Day, formatIsoDate } from '../../event-set/day.ts';
import { setWindow } from '../store/actions.ts';
import type { TimeWindow } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { clamp } from './brush.ts';
import { playStart, stepWindow } from './playWindow.ts';
import { readTypedEnd } from './readTypedEnd.ts';
import type { TimeFrame } from './timeFrame.ts';
import { usePlay } from './usePlay.ts';

const SPEEDS = [0.5, 1, 2, 4];

/** Play and step, and the window's ends to be typed. */
export function Controls({ frame }: { readonly frame: TimeFrame }) {
  const store = useStoreApi();
  const words = useWords().timelineView;
  const window = useStore((state) => state.window);
  const [speed, setSpeed] = useState(1);
  const [playing, toggle] = usePlay(frame.home, speed);
  const step = (direction: 1 | -1) => () =>
    setWindow(store, window ? stepWindow(window, direction, frame.whole) : playStart(null, frame.home));
  return (
    <div className="timeline-controls small">
      <button type="button" className="button timeline-play" aria-pressed={playing} onClick={toggle}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="currentColor">
          <path d={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2.5 1 11 6 2.5 11z'} />
        </svg>
        {playing ? words.pause : words.play}
      </button>
      <button type="button" className="button button-bare" aria-label={words.stepBack} onClick={step(-1)}>
        <Chevron path="M8 1.5 3.5 6 8 10.5" />
      </button>
      <button type="button" className="button button-bare" aria-label={words.stepOn} onClick={step(1)}>
        <Chevron path="M4 1.5 8.5 6 4 10.5" />
      </button>
      <label className="timeline-speed">
        <span className="only-spoken">{words.speed}</span>
        <select value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {each}×
            </option>
          ))}
        </select>
      </label>
      <div className="timeline-ends">
        <End end="from" frame={frame} window={window} />
        <End end="to" frame={frame} window={window} />
        <button
          type="button"
          className="button"
          disabled={window === null}
          onClick={() => setWindow(store, null)}
        >
          {words.clear}
        </button>
      </div>
    </div>
  );
}

function Chevron({ path }: { readonly path: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor">
      <path d={path} strokeWidth="1.6" />
    </svg>
  );
}

/** One end of the window as text: plain dates and EDTF. What is no date stays, marked, and moves nothing. */
function End(props: {
  readonly end: 'from' | 'to';
  readonly frame: TimeFrame;
  readonly window: TimeWindow | null;
}) {
  const { end, frame, window } = props;
  const store = useStoreApi();
  const words = useWords().timelineView;
  const hintId = useId();
  const index = end === 'from' ? 0 : 1;
  const shown = window === null ? '' : formatIsoDate(Math.floor(window[index]));
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
    const day = typed.trim() === '' ? frame.whole[index] : readTypedEnd(typed, end);
    setWrong(day === null);
    if (day === null) return;
    setTyped(null);
    setWindow(store, withEnd(window ?? frame.whole, index, day, frame.whole));
  }

  return (
    <form onSubmit={commit} className="timeline-end">
      <label>
        <span className="quiet">{words.ends[end]}</span>{' '}
        <input
          value={typed ?? shown}
          placeholder={formatIsoDate(frame.whole[index])}
          size={11}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? hintId : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
        />
      </label>
      {wrong && (
        <span id={hintId} role="alert" className="timeline-hint">
          {words.typedHint}
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
