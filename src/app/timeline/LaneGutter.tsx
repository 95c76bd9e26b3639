import { useMemo } from 'react';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { LANE_MODES, type LaneMode } from '../store/view.ts';
import { setLaneMode } from '../store/viewActions.ts';
import { useWords } from '../words/useWords.ts';
import { AXIS_PX } from './drawLanes.ts';
import type { LaneKey } from './laneKeys.ts';
import { laneName } from './laneNames.ts';

/** Beside the lanes: what they are, with the choice of another, and their names. */
export function LaneGutter(props: {
  readonly lanes: readonly LaneKey[];
  readonly heights: readonly number[];
  readonly mode: LaneMode;
}) {
  const { lanes, heights, mode } = props;
  const store = useStoreApi();
  const words = useWords();
  const { lanesBy, laneModes } = words.timelineView;
  const articles = useStore((state) => state.set?.dateline.articles);
  const titles = useMemo(
    () => new Map((articles ?? []).map(({ id, title }) => [id, title ?? id])),
    [articles],
  );
  return (
    <div className="lane-gutter">
      <label className="lane-mode" style={{ height: AXIS_PX }}>
        <span className="only-spoken">{lanesBy}</span>
        <select
          value={mode}
          onChange={({ currentTarget }) => {
            const chosen = LANE_MODES.find((each) => each === currentTarget.value);
            if (chosen) setLaneMode(store, chosen);
          }}
        >
          {LANE_MODES.map((each) => (
            <option key={each} value={each}>
              {laneModes[each]}
            </option>
          ))}
        </select>
      </label>
      <ul className="lane-names">
        {lanes.map((lane, at) => {
          const name = laneName(lane, mode, words, titles);
          return (
            <li key={`${lane.kind} ${lane.key}`} style={{ height: heights[at] }} title={name}>
              {name}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
