import { useRef, useState } from 'react';
import { setWindow } from '../store/actions.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { type PlayMode, playStart, stepWindow } from './playWindow.ts';
import type { TimeFrame } from './timeFrame.ts';
import { usePlay } from './usePlay.ts';
import { WindowEnd } from './WindowEnd.tsx';

const SPEEDS = [0.25, 0.5, 1, 2, 4];
const MODES: readonly PlayMode[] = ['moving', 'cumulative'];

/** Play, step, and the window's ends to be typed. */
export function Controls(props: {
  readonly frame: TimeFrame;
  /** Whether the lanes are open where they are shown on demand. */
  readonly lanesOpen: boolean;
  readonly onLanes: (open: boolean) => void;
}) {
  const { frame, lanesOpen } = props;
  const store = useStoreApi();
  const { locale, timelineView: words } = useWords();
  const window = useStore((state) => state.window);
  const root = useRef<HTMLDivElement>(null);
  const [speed, setSpeed] = useState(1);
  const [mode, setMode] = useState<PlayMode>('moving');
  const [loop, setLoop] = useState(false);
  const [playing, toggle] = usePlay(frame.home, { speed, mode, loop }, root);
  const step = (direction: 1 | -1) => () =>
    setWindow(
      store,
      window ? stepWindow(window, direction, frame.whole) : playStart(null, frame.home, 'moving'),
    );
  return (
    <div className="timeline-controls small" ref={root}>
      <button
        type="button"
        className="button timeline-play"
        aria-label={playing ? words.pause : words.play}
        aria-pressed={playing}
        onClick={toggle}
      >
        <Icon path={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2.5 1 11 6 2.5 11z'} isFilled />
        <span>{playing ? words.pause : words.play}</span>
      </button>
      <div className="timeline-how">
        {/* Time runs from left to right in every language, as on the plot. */}
        <span dir="ltr">
          <button
            type="button"
            className="button button-bare"
            aria-label={words.stepBack}
            title={words.stepBack}
            onClick={step(-1)}
          >
            <Icon path="M8 1.5 3.5 6 8 10.5" />
          </button>
          <button
            type="button"
            className="button button-bare"
            aria-label={words.stepOn}
            title={words.stepOn}
            onClick={step(1)}
          >
            <Icon path="M4 1.5 8.5 6 4 10.5" />
          </button>
        </span>
        <button
          type="button"
          className="button button-bare timeline-loop"
          aria-pressed={loop}
          aria-label={words.loop}
          title={words.loop}
          onClick={() => setLoop(!loop)}
        >
          <Icon path="M3.2 3.2a4 4 0 1 1-1.2 2.8M3.2.6v2.6H5.8" />
        </button>
        <label>
          <span className="only-spoken">{words.speed}</span>
          <select value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
            {SPEEDS.map((each) => (
              <option key={each} value={each}>
                {each.toLocaleString(locale)}×
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="only-spoken">{words.playMode}</span>
          <select
            value={mode}
            onChange={(event) => setMode(event.currentTarget.value === 'moving' ? 'moving' : 'cumulative')}
          >
            {MODES.map((each) => (
              <option key={each} value={each}>
                {words.playModes[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button
        type="button"
        className="button timeline-lanes-toggle"
        aria-expanded={lanesOpen}
        onClick={() => props.onLanes(!lanesOpen)}
      >
        {words.showLanes}
      </button>
      <div className="timeline-ends">
        <WindowEnd end="from" frame={frame} window={window} />
        <WindowEnd end="to" frame={frame} window={window} />
        <button
          type="button"
          className="button timeline-clear"
          disabled={window === null}
          aria-label={words.clear}
          onClick={() => setWindow(store, null)}
        >
          <span>{words.clear}</span>
          <Icon path="M2 2 10 10M10 2 2 10" />
        </button>
      </div>
    </div>
  );
}

function Icon({ path, isFilled = false }: { readonly path: string; readonly isFilled?: boolean }) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke={isFilled ? 'none' : 'currentColor'}
    >
      <path d={path} strokeWidth="1.6" />
    </svg>
  );
}
