import { formatDay } from '../words/formatDay.ts';
import { useWords } from '../words/useWords.ts';
import type { Bins } from './bins.ts';
import type { TimeFrame } from './timeFrame.ts';

/** Beside the histogram: how high its highest bar is, and what lies outside of it, with the way there and back. */
export function OverviewNotes(props: {
  readonly frame: TimeFrame;
  readonly bins: Bins;
  /** True while the overview shows all of time, the few events far off included. */
  readonly showsWhole: boolean;
  readonly onShowWhole: (whole: boolean) => void;
}) {
  const { frame, bins, showsWhole } = props;
  const { locale, timelineView: words } = useWords();
  const { home, before, after } = frame;
  const peak = Math.max(1, Math.round(bins.peak));
  return (
    <div className="timeline-gutter overview-notes">
      <p>{words.peak(peak, words.per[bins.step.unit](bins.step.count))}</p>
      {before + after > 0 && (
        <button
          type="button"
          aria-pressed={showsWhole}
          title={showsWhole ? words.showMain : words.showWhole}
          onClick={() => props.onShowWhole(!showsWhole)}
        >
          {before > 0 && <span>{words.before(before, formatDay(home[0], locale, 'short'))}</span>}
          {after > 0 && <span>{words.after(after, formatDay(home[1], locale, 'short'))}</span>}
        </button>
      )}
    </div>
  );
}
